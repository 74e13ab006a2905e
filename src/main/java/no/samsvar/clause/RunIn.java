package no.samsvar.clause;

import java.util.Set;
import no.samsvar.clause.Parse.Segment;
import no.samsvar.text.WordSet;

/**
 * Sees whether the first sentence of a block is its heading, set on the same line: "Varsling.
 * Leverandøren skal …", "4.2 Sub-processors. The supplier …".
 */
record RunIn(Words words, Setting setting) {
  /** A heading has few words. */
  private static final int LONGEST = 7;

  /** Fewer in English, where many a plain verb looks like a noun. */
  private static final int LONGEST_ENGLISH = 4;

  private static final WordSet SUBJECTS =
      WordSet.of("the", "we", "you", "they", "it", "this", "each", "all", "both", "either", "our");

  /** "Ja." and "Nei." are answers. */
  private static final int SHORTEST_WORD = 4;

  private static final WordSet ASKING =
      WordSet.of("hva", "kva", "hvordan", "korleis", "hvem", "kven", "når", "what", "how", "who");

  private static final Set<Cue> SAYING =
      Set.of(Cue.NOT, Cue.NO, Cue.NEITHER, Cue.LACK, Cue.WITHOUT, Cue.RELEASE, Cue.OMITTED);

  /** Whether it heads what follows it: a few words without a verb, no answer and no lack. */
  boolean heads() {
    int from = 0;
    while (from < words.size() && words.number(from)) {
      from++;
    }
    int size = words.size() - from;
    int longest = setting.english() ? LONGEST_ENGLISH : LONGEST;
    if (size < 1 || size > longest || !words.capital(from) || !stopped()) {
      return false;
    }
    Parse parse = new Parse(words, setting, false);
    Stretch stretch = new Stretch(parse, new Segment(from, words.size(), false), setting);
    boolean asks = ASKING.contains(words.form(from));
    return !SUBJECTS.contains(words.form(from))
        && (asks || !stretch.finite())
        && (size > 1 || words.form(from).length() >= SHORTEST_WORD)
        && SAYING.stream().noneMatch(cue -> stretch.has(cue, Stretch.ALL))
        && plain(from);
  }

  private boolean stopped() {
    return words.mark(words.size()).startsWith(".");
  }

  /** No number in it and nothing set off in it: no figure, date, name or end of a list. */
  private boolean plain(int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.number(i) || (i > from && words.mark(i).matches(".*[:;(|].*"))) {
        return false;
      }
    }
    return true;
  }
}
