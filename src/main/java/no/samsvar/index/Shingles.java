package no.samsvar.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;

/** Tells texts that are nearly the same by the rows of three words that they share. */
final class Shingles {
  private static final int WORDS = 3;

  /** Share of rows in common from which two texts are taken for the same. */
  private static final double SAME = 0.7;

  private Shingles() {}

  /** The hits without those nearly the same as one before. */
  static List<Hit> distinct(List<Hit> hits, SearchWords words) {
    List<Set<String>> seen = new ArrayList<>();
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      Set<String> rows = rows(hit.text(), words);
      if (seen.stream().noneMatch(other -> likeness(rows, other) >= SAME)) {
        seen.add(rows);
        kept.add(hit);
      }
    }
    return kept;
  }

  private static Set<String> rows(String text, SearchWords words) {
    List<String> forms = words.tokens(text, Language.BOKMAAL).stream().map(Token::form).toList();
    Set<String> rows = new HashSet<>();
    for (int i = 0; i == 0 || i + WORDS <= forms.size(); i++) {
      rows.add(String.join(" ", forms.subList(i, Math.min(forms.size(), i + WORDS))));
    }
    return rows;
  }

  /** Jaccard's measure: what is common by what there is in all. */
  private static double likeness(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return (double) common / (one.size() + other.size() - common);
  }
}
