package no.samsvar.clause;

import java.util.List;
import no.samsvar.text.WordSet;

/** Sees whether a clause says what a word means. */
record DefinitionReader(Stretch stretch, List<Zone> zones) {
  private static final int LONGEST_TERM = 5;

  /** "En åpen standard er": article, one describing word, noun. */
  private static final int SUBJECT = 3;

  /** From "er en" to "som": one describing word and the noun. */
  private static final int PREDICATE = 4;

  private static final WordSet GLOSSARY =
      WordSet.of(
          "uttrykk", "begrep", "omgrep", "ord", "term", "definisjon", "definition", "forkortelse");

  private static final WordSet ARTICLES = WordSet.of("en", "ein", "ei", "et", "eit", "a", "an");

  private static final WordSet RELATIVE = WordSet.of("som", "that", "which", "who", "der");

  /** What is an important part of something is not defined. */
  private static final Affixes JUDGING =
      Affixes.of(
          "viktig",
          "sentral",
          "stor",
          "forutset",
          "mål",
          "del",
          "god",
          "key",
          "part",
          "goal",
          "good",
          "important",
          "major",
          "central",
          "avgjørende");

  private static final WordSet COPULAS = WordSet.of("er", "is");

  private static final WordSet SPANS =
      WordSet.of("tiden", "tida", "perioden", "andelen", "antallet");
  private static final WordSet DELIMITING = WordSet.of("den", "det", "the");

  private static final WordSet NO_TERMS =
      WordSet.of(
          "det", "dette", "den", "denne", "this", "that", "it", "there", "vår", "our", "the");

  /** Kinds that terms of agreements are delimited by. */
  private static final Affixes KINDS =
      Affixes.of(
          "period",
          "tid",
          "dato",
          "dag",
          "part",
          "person",
          "rolle",
          "andel",
          "antal",
          "beløp",
          "tilstand",
          "prosess",
          "time",
          "date",
          "role",
          "share",
          "number",
          "amount",
          "state");

  boolean defines() {
    return means() || classifies() || listed();
  }

  /** What a term means, not what "this does not mean" or must be "understood by all". */
  private boolean means() {
    return stretch
        .first(Cue.DEFINE, Stretch.MAIN)
        .filter(hit -> !stretch.form(hit.from()).equals("mean") || !stretch.has(Cue.NOT, zones))
        .filter(hit -> hit.to() >= stretch.segment().to() || !framed(hit.to()))
        .filter(hit -> !stretch.form(hit.to()).equals("av"))
        .isPresent();
  }

  /** "It means that we …", "it means we …": a consequence, no meaning of a word. */
  private boolean framed(int i) {
    return stretch.setting().english() && stretch.parse().zone(i) == Zone.THAT;
  }

  /** "En åpen standard er en spesifikasjon som …": any one of a kind, by a wider kind. */
  private boolean classifies() {
    int from = stretch.from();
    int verb = stretch.verb();
    boolean any =
        ARTICLES.contains(stretch.form(from))
            && stretch.capitalised()
            && verb > from + 1
            && verb <= from + SUBJECT
            && (stretch.form(verb).equals("er") || stretch.form(verb).equals("is"))
            && ARTICLES.contains(stretch.form(verb + 1));
    for (int i = from; any && i <= verb + PREDICATE; i++) {
      String form = stretch.form(i);
      if (JUDGING.begin(form)) {
        return false;
      }
      if (i > verb + 1 && RELATIVE.contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** "Driftstid er den tiden systemet …": a bare term and the kind of thing that it is. */
  boolean delimits() {
    int verb = stretch.verb();
    boolean bare =
        stretch.capitalised()
            && verb > stretch.from()
            && verb <= stretch.from() + 2
            && !NO_TERMS.contains(stretch.form(stretch.from()));
    int kind = verb + 2;
    boolean told =
        stretch.setting().retells()
            && SPANS.contains(stretch.form(verb + 1))
            && kind + 1 < stretch.segment().to();
    if (bare && told && COPULAS.contains(stretch.form(verb))) {
      return true;
    }
    return bare
        && COPULAS.contains(stretch.form(verb))
        && DELIMITING.contains(stretch.form(verb + 1))
        && KINDS.begin(stretch.form(kind))
        && kind + 2 < stretch.segment().to();
  }

  /** "Hjelper: en annen databehandler som …" and rows of a table, under a heading for such. */
  private boolean listed() {
    Setting setting = stretch.setting();
    if (setting.place() == Place.TABLE_ROW) {
      boolean head = setting.leadIn().filter(header -> glossary(header.tokens())).isPresent();
      return head || setting.mood() == Mood.DEFINITIONS;
    }
    if (setting.mood() != Mood.DEFINITIONS) {
      return false;
    }
    for (int i = stretch.from() + 1; i < stretch.from() + LONGEST_TERM; i++) {
      String mark = stretch.words().mark(i);
      if (mark.startsWith(":") || mark.equals("–")) {
        return true;
      }
    }
    return false;
  }

  private static boolean glossary(List<Token> header) {
    return !header.isEmpty() && GLOSSARY.contains(header.getFirst().form());
  }
}
