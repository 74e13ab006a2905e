package no.samsvar.document;

import java.util.List;

/**
 * How well the text could be read. Score from 0 (nothing) to 1; unreadable when verdicts of absence
 * can't be trusted; pages without a text layer are counted from 1.
 */
public record Quality(double score, boolean readable, List<Integer> pagesWithoutText) {
  public static final Quality GOOD = new Quality(1.0, true, List.of());

  public Quality {
    pagesWithoutText = List.copyOf(pagesWithoutText);
  }
}
