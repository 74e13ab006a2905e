package no.samsvar.document;

import java.util.List;

/**
 * How well the text could be read. Score from 0 (nothing) to 1; unreadable when verdicts of absence
 * can't be trusted; pages that show something but have no text that can be read are counted from 1.
 */
public record Quality(double score, boolean readable, List<Integer> pagesWithoutText) {
  public static final Quality GOOD = new Quality(1.0, true, List.of());

  public Quality {
    pagesWithoutText = List.copyOf(pagesWithoutText);
  }

  /** Ordered pages as people write them: "2, 4–6". */
  static String ranges(List<Integer> pages) {
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      int first = pages.get(i);
      int last = first;
      while (i + 1 < pages.size() && pages.get(i + 1) == last + 1) {
        last++;
        i++;
      }
      said.append(said.isEmpty() ? "" : ", ").append(first);
      said.append(last == first ? "" : "–" + last);
    }
    return said.toString();
  }

  /** The pages that could not be read, as people write them; empty when there are none. */
  public String unreadPages() {
    return ranges(pagesWithoutText);
  }
}
