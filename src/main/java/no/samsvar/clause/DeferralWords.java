package no.samsvar.clause;

import java.util.List;
import no.samsvar.document.Language;

/** Words by which a text puts a matter off. */
final class DeferralWords {
  private DeferralWords() {}

  /** What a phrase does for a deferral. */
  enum Sense {
    /** Puts a matter off by itself: "remains to be". */
    OPEN,
    /** Passive of agreeing or laying down. */
    SETTLED,
    /** Participle of agreeing or laying down, after "bli" or "be", or negated. */
    PARTICIPLE,
    /** Talking a matter over or agreeing on it, in the infinitive or present. */
    TALK,
    /** Passive of writing or listing: puts off what is asked only. */
    WRITTEN,
    /** At a later time, or in a text that is yet to be. */
    LATER,
    /** Says of a text that it is not there. */
    ABSENT
  }

  private static final String NORWEGIAN =
      """
      open: komme tilbake til; kommer tilbake til; kommet tilbake til; kome tilbake til;
       kjem tilbake til; kome attende til; kjem attende til; gjenstår å; står igjen å;
       står att å; står att; gjenstår; er ennå åpent; er et åpent spørsmål;
       er eit ope spørsmål; er ope; holdes åpent; blir halde ope
      settled: avtales; avtalast; avklares; avklarast; fastsettes; fastsetjast; fastsettast;
       bestemmes; bestemmast; besluttes; avgjøres; avgjerast; avgjørast; drøftes; drøftast;
       fastlegges; fastleggjast; forhandles; forhandlast; presiseres; presiserast;
       konkretiseres; konkretiserast; utformes; utformast
      participle: avtalt; avtala; avtalte; avklart; avklara; fastsatt; fastsett; fastsatte; fastlagt;
       bestemt; bestemte; besluttet; beslutta; avgjort; avgjorde; drøftet; drøfta; forhandlet;
       konkretisert; presisert; tatt stilling; teke stilling; konkludert; bestemd; bestemde
      talk: avtale; avklare; drøfte; drøfter; drøftar; diskutere; diskuterer; forhandle om; enige om;
       einige om; samde om; enes om; enig om;
       ta stilling til; tar stilling til; semjast om; einast om
      written: beskrives; skildrast; listes; listes opp; utarbeides; utarbeidast; reguleres;
       regulerast; utpekes; utpeikast; nedfelles; tas inn; takast inn
      later: senere; seinare; på et senere tidspunkt; på eit seinare tidspunkt; nærmere; nærare;
       særskilt; særskild; i ettertid; etter signering; etter kontraktsinngåelse;
       etter avtaleinngåelse; ved oppstart; etter oppstart; i en egen; i ein eigen; i et eget;
       i eit eige; i egen; i eigen; i eget; i eige; i en tilleggsavtale; i ein tilleggsavtale;
       i en særskilt; i ein særskild; i hvert enkelt tilfelle; i kvart einskilt tilfelle;
       i kvart enkelt tilfelle; fra gang til gang; frå gong til gong; når; i løpet av;
       i første møte; for seg; i en senere; i ein seinare; i etableringsfasen; underveis;
       undervegs; ved bestilling; ved behov; i neste fase
      absent: ikke vedlagt; ikkje vedlagt; ikkje vedlagd; ikke er vedlagt; ikkje er vedlagt;
       ikkje er vedlagd; ikke lagt ved; ikkje lagt ved; ikkje lagd ved; ikkje lagde ved;
       ikke er lagt ved; ikkje er lagt ved; ikkje er lagde ved; ikkje er lagd ved;
       følger ikke vedlagt; følger ikke med; følgjer ikkje med; inngår ikke i avtalen;
       inngår ikke i avtaledokumentene; inngår ikke i kontrakten; inngår ikkje i avtala;
       ikke inngår i avtalen; ikkje inngår i avtala; ikke inngår i avtaledokumentene;
       er ikke en del av avtalen; ikke er en del av avtalen; er ikkje ein del av avtala;
       ikkje er ein del av avtala; ettersendes; ettersendast; er ikke gjengitt; ikke gjengis;
       ikkje er gjeve att; ikke er inntatt; ikkje er teken inn
      """;

  private static final String ENGLISH =
      """
      open: remains to be; remain to be; yet to be; to be agreed; to be decided; to be determined;
       to be confirmed; to be finalised; to be negotiated; to be advised; tbd; tbc;
       remains open; remain open; is an open question; come back to; revert to this;
       is left open; are left open
      settled: undecided; unsettled
      participle: agreed; decided; determined; settled; finalised; finalized; negotiated; fixed;
       resolved; concluded
      talk: agree; agree on; agree upon; discuss; negotiate; talk over; come to an agreement on;
       reach agreement on; decide; settle
      written: listed; described; specified; named; set out; drawn up; nominated; defined; laid down
      later: later; at a later date; at a later stage; at a later time; separately; in due course;
       after signature; after signing; upon signature; in a separate; in the relevant;
       in each case; case by case; from time to time; once; when; in the course of; during;
       at the same time; following signature; on commencement; at start-up; subsequently;
       in a later; in the first meeting; at the first meeting; by separate
      absent: not attached; not enclosed; not annexed; not appended; not reproduced here;
       not reproduced; not part of this annex; not part of this agreement;
       not part of this contract; not part of this schedule; not included in this agreement;
       will be issued; to follow; will be supplied separately; will be sent separately;
       not yet available; not provided here
      """;

  private static final PhraseTable<Sense> NORWEGIAN_TABLE =
      new PhraseTable<>(Sense.class, List.of(NORWEGIAN));
  private static final PhraseTable<Sense> ENGLISH_TABLE =
      new PhraseTable<>(Sense.class, List.of(ENGLISH));

  static PhraseTable<Sense> of(Language language) {
    return language == Language.ENGLISH ? ENGLISH_TABLE : NORWEGIAN_TABLE;
  }
}
