package no.samsvar.clause;

/** What a word or phrase does for the reading of a clause; the vocabularies map words to these. */
enum Cue {
  /** Finite modal of duty: skal, må, shall. */
  MUST,
  /** Finite modal of advice: bør, should. */
  SHOULD,
  /** Finite modal of permission or ability: kan, may. */
  MAY,
  /** Finite modal of intention or future: vil, will. */
  WILL,
  /** Binds without a modal: plikter, er ansvarlig for, undertakes. */
  DUTY,
  /** Noun of a duty that binds whoever has it: taushetsplikt. */
  BURDEN,
  /** Binds in agreements only: står for. */
  TASK,
  /** Recommends without a modal: anbefales. */
  ADVICE,
  /** Grants without a modal: har rett til, is entitled to. */
  RIGHT,
  /** Noun of duty or right: without force alone, but negated it says a lack: obligation, rett. */
  CLAIM,
  /** Wishes without a modal: ønsker, tar sikte på, målet er. */
  WISH,
  /** Negates the predicate: ikke, aldri, not. */
  NOT,
  /** Negates by its noun phrase: ingen, no. */
  NO,
  /** verken, neither. */
  NEITHER,
  /** Speaks against: skeptisk til, fraråder. */
  OPPOSE,
  /** Says that a thing is lacking: mangler, fraværende. */
  LACK,
  /** Frees from a duty or gives up a right: fritatt for, disclaims. */
  RELEASE,
  /** What a document calls itself and its parts: avtalen, bilaget. */
  SELF,
  /** uten, without. */
  WITHOUT,
  /** No duty: trenger ikke, need not. */
  NEEDLESS,
  /** Holds a negator that negates nothing: ikke bare, dersom ikke annet, ikke uvesentlig. */
  NEUTRAL,
  /** Turns a prohibition into a rule: bare, unless, uten skriftlig samtykke. */
  EXCEPT,
  /** Verbs of being there, granting, laying down: negated, they say that a thing is lacking. */
  EXIST,
  /** Marks an item as left out: (utelatt). */
  OMITTED,
  /** men, mens, but. */
  CONTRAST,
  /** og, eller, and. */
  JOIN,
  /** Relative: som, which. */
  RELATIVE,
  /** at, that. */
  THAT,
  /**
   * Verbs whose that-clause is an effect or topic, not what the sentence lays down: medfører,
   * handler om.
   */
  EFFECT,
  /** dersom, hvis, if. */
  IF,
  /** Other subordinators: fordi, slik at, hvordan, because. */
  SUBORDINATE,
  /** for å, in order to. */
  PURPOSE,
  /** Opens a clause of its own that says a lack: uten at, noe som. */
  TAIL,
  /** Condition without a verb: på forespørsel, ved behov, on request. */
  CONDITION,
  /** Weakens: trolig, så langt det er mulig, hypotese. */
  HEDGE,
  /** Weakens only after kan or bør: være aktuelt, bli, vurderes. */
  EPISTEMIC,
  /** Verb of saying: opplyser, hevder. */
  SAY,
  /** Speaks of the document or its author: vi, revisjonen, etter vår vurdering. */
  OWN,
  /** Somebody who can mean to do things: vi, kommunen. */
  AGENT,
  /** Names a source: ifølge, according to. */
  SOURCE,
  /** To be made later: vil bli, på et senere tidspunkt, under arbeid. */
  LATER,
  /** Verbs of making something new: etablere, utarbeide, develop. */
  CREATE,
  /** Would have been: ville ha, would have. */
  WOULD,
  /** Eksempel på, for example. */
  EXAMPLE,
  /** menes, forstås, means. */
  DEFINE,
  /** Opens a question: hvordan, i hvilken grad, how. */
  ASK,
  /** Leaves the substance to another text: fremgår av, as set out in. */
  DELEGATE
}
