package no.samsvar.pack;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Durations and sizes as people write them: "30s", "2m", "500k", "20m". */
public final class Measures {
  private Measures() {}

  /** 30s, 2m, 1h; a bare number is seconds. */
  public static Optional<Duration> duration(String word) {
    String written = word.toLowerCase(Locale.ROOT);
    if (!written.matches("[1-9][0-9]{0,5}[smh]?")) {
      return Optional.empty();
    }
    long number = Long.parseLong(written.replaceAll("[smh]", ""));
    return Optional.of(
        switch (written.charAt(written.length() - 1)) {
          case 'm' -> Duration.ofMinutes(number);
          case 'h' -> Duration.ofHours(number);
          default -> Duration.ofSeconds(number);
        });
  }

  /** A whole number above 0. */
  public static Optional<Integer> count(String word) {
    return word.matches("[1-9][0-9]{0,3}") ? Optional.of(Integer.parseInt(word)) : Optional.empty();
  }

  /** Bytes: 500k, 20m, 1g; a bare number is bytes, the letters are thousands. */
  public static Optional<Long> bytes(String word) {
    String written = word.toLowerCase(Locale.ROOT);
    if (!written.matches("[1-9][0-9]{0,11}[kmg]?")) {
      return Optional.empty();
    }
    long number = Long.parseLong(written.replaceAll("[kmg]", ""));
    return Optional.of(
        switch (written.charAt(written.length() - 1)) {
          case 'k' -> number * 1_000L;
          case 'm' -> number * 1_000_000L;
          case 'g' -> number * 1_000_000_000L;
          default -> number;
        });
  }
}
