package no.samsvar.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What comparisons are added up by. */
public enum ScoreGroup {
  ELEMENT,
  PACK,
  LANGUAGE,
  FORMAT;

  private String of(Comparison comparison) {
    return switch (this) {
      case ELEMENT -> comparison.rule().value();
      case PACK -> comparison.rule().pack();
      case LANGUAGE -> comparison.origin().language();
      case FORMAT -> comparison.origin().format();
    };
  }

  /** The score of every group, by its name. */
  public SortedMap<String, Score> scores(List<Comparison> comparisons) {
    SortedMap<String, List<Comparison>> groups = new TreeMap<>();
    comparisons.forEach(c -> groups.computeIfAbsent(of(c), _ -> new ArrayList<>()).add(c));
    SortedMap<String, Score> scores = new TreeMap<>();
    groups.forEach((group, cases) -> scores.put(group, Score.of(cases)));
    return scores;
  }
}
