package no.samsvar.report.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many elements got each verdict; elements that sharpen another one are left out.
 *
 * @param waivedGaps how many of the gaps somebody answers for
 */
public record Counts(Map<Outcome, Integer> by, int waivedGaps) {
  private static final List<Outcome> OTHERS =
      List.of(Outcome.UNREADABLE, Outcome.NOT_SHOWN, Outcome.ELSEWHERE, Outcome.NOT_APPLICABLE);

  public Counts {
    by = Collections.unmodifiableMap(new EnumMap<>(by));
  }

  static Counts of(List<ElementView> elements) {
    Map<Outcome, Integer> by = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      by.put(outcome, 0);
    }
    elements.stream()
        .filter(ElementView::counted)
        .forEach(element -> by.merge(element.outcome(), 1, Integer::sum));
    long waived =
        elements.stream()
            .filter(element -> element.counted() && element.waived() && element.outcome().gap())
            .count();
    return new Counts(by, Math.toIntExact(waived));
  }

  /** Elements with this verdict. */
  public int of(Outcome outcome) {
    return by.getOrDefault(outcome, 0);
  }

  /** Denied and missing. */
  public int gaps() {
    return of(Outcome.DENIED) + of(Outcome.MISSING);
  }

  /** All but those that do not apply. */
  public int applicable() {
    return total() - of(Outcome.NOT_APPLICABLE);
  }

  /** All of them. */
  public int total() {
    return by.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** "14 of 21 met, 3 partial, 4 missing (the document says so of 1)". */
  public String sentence(Words words) {
    List<String> parts = new ArrayList<>();
    parts.add(words.text("count.met", of(Outcome.MET), applicable()));
    if (of(Outcome.PARTIAL) > 0) {
      parts.add(words.count("count.partial", of(Outcome.PARTIAL)));
    }
    if (gaps() > 0) {
      parts.add(words.count("count.gap", gaps()) + remarks(words));
    }
    for (Outcome other : OTHERS) {
      if (of(other) > 0) {
        parts.add(words.count("count." + other.key(), of(other)));
      }
    }
    return String.join(", ", parts);
  }

  private String remarks(Words words) {
    List<String> remarks = new ArrayList<>();
    if (of(Outcome.DENIED) > 0) {
      remarks.add(remark("count.denied", of(Outcome.DENIED), words));
    }
    if (waivedGaps > 0) {
      remarks.add(remark("count.waived", waivedGaps, words));
    }
    return remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")";
  }

  private String remark(String key, int count, Words words) {
    return count == gaps() ? words.text(key + ".all") : words.count(key, count);
  }
}
