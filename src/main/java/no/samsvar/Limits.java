package no.samsvar;

import java.time.Duration;

/**
 * Bounds that keep one file from stopping a run: time for each document, bytes of each file, files
 * at once.
 */
public record Limits(Duration timeout, long largestFile, int jobs) {
  /** Two minutes, 100 million bytes, as many at once as the machine has processors. */
  public static final Limits USUAL =
      new Limits(Duration.ofMinutes(2), 100_000_000L, Runtime.getRuntime().availableProcessors());

  public Limits {
    if (timeout.isNegative() || timeout.isZero() || largestFile < 1 || jobs < 1) {
      throw new IllegalArgumentException("limits must be above zero");
    }
  }
}
