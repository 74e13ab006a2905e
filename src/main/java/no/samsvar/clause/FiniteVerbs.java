package no.samsvar.clause;

import java.util.List;
import no.samsvar.text.WordSet;

/** Finds the finite verbs of a sentence by their forms and what stands around them. */
final class FiniteVerbs {
  private static final WordSet AUXILIARIES =
      WordSet.of(
          "be", "been", "being", "is", "are", "was", "were", "has", "have", "had", "not", "as",
          "having", "and", "or");
  private static final WordSet PLURALS = WordSet.of("we", "they", "you", "i");
  private static final WordSet ADVERBS =
      WordSet.of(
          "also",
          "not",
          "all",
          "both",
          "each",
          "now",
          "then",
          "only",
          "still",
          "never",
          "always",
          "and",
          "or",
          "are",
          "to",
          "in",
          "of",
          "themselves",
          "ourselves",
          "on",
          "at",
          "by",
          "for",
          "with");
  private static final WordSet PRONOUNS =
      WordSet.of("it", "he", "she", "which", "who", "this", "nothing");
  private static final WordSet BEFORE_NOUN =
      WordSet.of(
          "the", "a", "an", "of", "and", "or", "any", "all", "its", "their", "such", "these",
          "those", "for", "in", "on", "to", "with", "by", "each", "our", "your", "no", "other",
          "from", "as");
  private static final WordSet AFTER_VERB =
      WordSet.of(
          "the", "a", "an", "any", "all", "each", "its", "their", "our", "that", "no", "such",
          "itself", "what", "how");

  /** After these "plikter" is the plural of a noun. */
  private static final WordSet BEFORE_DUTIES =
      WordSet.of(
          "og", "eller", "sine", "deres", "alle", "disse", "andre", "om", "av", "for", "og/eller");

  private static final WordSet TRADERS = WordSet.of("selger", "kjøper", "leier", "utleier");
  private static final WordSet SUBJECTS = WordSet.of("vi", "han", "hun", "ho", "man", "eg", "jeg");
  private static final Affixes DEFINITE = Affixes.of("en", "et", "ene", "ane", "inga", "ninga");
  private static final WordSet INDEFINITE =
      WordSet.of(
          "hvilken",
          "verken",
          "hverken",
          "foruten",
          "gjennom",
          "mellom",
          "imidlertid",
          "hvilket",
          "kvarandre",
          "hverandre",
          "annethvert",
          "oktober",
          "igjennom");
  static final WordSet NO_VERBS =
      WordSet.of(
          "etter",
          "under",
          "eller",
          "heller",
          "ganger",
          "timer",
          "måneder",
          "dager",
          "kroner",
          "gonger",
          "timar",
          "dagar",
          "månader",
          "veker",
          "oktober",
          "november",
          "desember",
          "september",
          "januar",
          "februar",
          "deretter",
          "heretter",
          "herunder",
          "bruker");

  /** Shorter words in -er are no verbs, shorter words in -en no nouns in the definite. */
  private static final int SHORTEST = 5;

  private final Words words;
  private final List<PhraseTable.Hit<Cue>> hits;
  private final Grammar grammar;

  FiniteVerbs(Words words, List<PhraseTable.Hit<Cue>> hits, Grammar grammar) {
    this.words = words;
    this.hits = hits;
    this.grammar = grammar;
  }

  /** True for every word that is a finite verb. */
  boolean[] mark() {
    return grammar.english() ? english() : norwegian();
  }

  private boolean[] norwegian() {
    boolean[] opener = new boolean[words.size()];
    for (PhraseTable.Hit<Cue> hit : hits) {
      opener[hit.from()] |=
          hit.is(Cue.RELATIVE) || hit.is(Cue.THAT) || hit.is(Cue.IF) || hit.is(Cue.SUBORDINATE);
    }
    boolean[] finite = new boolean[words.size()];
    boolean governed = false;
    boolean main = false;
    boolean inner = false;
    // "Ta i bruk standardiserte løsninger": after an infinitive that orders no past follows.
    boolean order = grammar.verbs().infinitive(words.form(0)) && words.capital(0);
    for (int i = 0; i < words.size(); i++) {
      String form = words.form(i);
      inner |= opener[i] && !main;
      if (inner && words.mark(i).equals(",") && !opener[i]) {
        // "Vedlikehold som kan gi avbrudd, legges …": the modal stays in the part before the comma.
        governed = false;
        inner = false;
      }
      main |= i > 0 && finite[i - 1] && !inner;
      if (opener[i] || !words.mark(i).isEmpty()) {
        // "Er saken ikke løst, løftes den": after a verb-first condition a comma begins the main
        // part.
        governed = governed && !opener[i] && words.mark(i).equals(",") && !finite[0];
      }
      boolean marked = words.form(i - 1).equals(grammar.infinitiveMark());
      if (form.equals("plikter") && duties(words.form(i - 1))) {
        continue;
      }
      boolean describes = i > 0 && order && form.endsWith("erte") && !grammar.verbs().known(form);
      if (grammar.verbs().finite(form)) {
        finite[i] = !marked && !trader(i) && !describes;
        governed = finite[i];
      } else if (!governed && grammar.verbs().nounlike(form) && subjectBeside(i)) {
        finite[i] = true;
      } else if (grammar.verbs().passive(form)) {
        finite[i] = !governed && !marked;
      }
    }
    new UnlistedVerbs(words, grammar.verbs()).mark(finite);
    guess(finite);
    return finite;
  }

  /** "Seljar" is no verb, and "Selger leverer", "Kjøper skal" begin with a party. */
  private boolean trader(int i) {
    boolean either = TRADERS.contains(words.form(i)) && grammar.verbs().finite(words.form(i + 1));
    return words.form(i).equals("seljar") || (i == 0 && either);
  }

  /** "rettigheter og plikter", "partenes plikter". */
  private static boolean duties(String before) {
    boolean genitive = before.length() >= SHORTEST && before.endsWith("s");
    return genitive || BEFORE_DUTIES.contains(before);
  }

  /** Where no verb is known, a word in -er or -ar after a definite subject is taken for one. */
  private void guess(boolean[] finite) {
    for (boolean one : finite) {
      if (one) {
        return;
      }
    }
    for (int i = 1; i < words.size(); i++) {
      String form = words.form(i);
      boolean present = form.length() >= SHORTEST && (form.endsWith("er") || form.endsWith("ar"));
      if (present && !words.capital(i) && !NO_VERBS.contains(form) && subjectBeside(i)) {
        finite[i] = true;
        return;
      }
    }
  }

  /** "Kommunen deler", "vi styrker", "Derfor deler vi": what stands beside can be a subject. */
  private boolean subjectBeside(int i) {
    String before = words.form(i - 1);
    boolean definite =
        before.length() > SHORTEST && DEFINITE.end(before) && !INDEFINITE.contains(before);
    boolean subject = (definite || SUBJECTS.contains(before)) && words.mark(i).isEmpty();
    boolean inverted = SUBJECTS.contains(words.form(i + 1)) && words.mark(i + 1).isEmpty();
    return i > 0 && (subject || inverted);
  }

  private boolean[] english() {
    boolean[] finite = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      finite[i] = grammar.verbs().finite(words.form(i)) ? known(i) : thirdPerson(i);
    }
    new UnlistedVerbs(words, grammar.verbs()).markEnglish(finite);
    return finite;
  }

  /**
   * A form in the list, unless it is a participle ("is made"), an infinitive or a noun ("the
   * reports").
   */
  private boolean known(int i) {
    String form = words.form(i);
    String before = words.form(i - 1);
    if (before.equals("to")) {
      return false;
    }
    if (EnglishVerbs.PARTICIPLES.contains(form)) {
      return !AUXILIARIES.contains(before) && !AUXILIARIES.contains(words.form(i - 2));
    }
    if (EnglishVerbs.NOUNLIKE.contains(form)) {
      boolean subject =
          PRONOUNS.contains(before) || (words.capital(i - 1) && !BEFORE_NOUN.contains(before));
      return subject
          || (AFTER_VERB.contains(words.form(i + 1)) && !BEFORE_NOUN.contains(before) && i > 0);
    }
    return true;
  }

  /** "Pennant reassesses those risks": a word in -s after a name or pronoun. */
  private boolean thirdPerson(int i) {
    String form = words.form(i);
    if (PLURALS.contains(words.form(i - 1)) && words.mark(i).isEmpty()) {
      return !ADVERBS.contains(form) && !form.endsWith("ly") && !words.number(i);
    }
    boolean third = form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us");
    boolean ending = form.length() > 4 && (third || form.endsWith("ed")) && form.indexOf('\'') < 0;
    if (!ending || i == 0 || words.capital(i) || !words.mark(i).isEmpty()) {
      return false;
    }
    int at = i - 1;
    while (at > 0 && (words.form(at).equals("also") || words.form(at).endsWith("ly"))) {
      at--;
    }
    String before = words.form(at);
    boolean subject =
        PRONOUNS.contains(before) || (words.capital(at) && !BEFORE_NOUN.contains(before));
    return subject
        && before.indexOf('\'') < 0
        && !grammar.verbs().finite(words.form(i + 1))
        && words.mark(i + 1).isEmpty();
  }
}
