package no.samsvar.cli;

import java.time.Duration;
import java.util.Locale;
import no.samsvar.Limits;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How long, how large and how many at once. */
final class LimitOptions {
  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Documents read at once (default: as many as there are processors).")
  private int jobs = Limits.USUAL.jobs();

  @Option(
      names = "--timeout",
      paramLabel = "DURATION",
      converter = Seconds.class,
      description = "Longest time for one document, such as 30s or 2m (default: 2m).")
  private Duration timeout = Limits.USUAL.timeout();

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      converter = Bytes.class,
      description = "Largest file, such as 500k or 20m (default: 100m).")
  private long largest = Limits.USUAL.largestFile();

  Limits limits() {
    return new Limits(timeout, largest, Math.max(1, jobs));
  }

  /** 30s, 2m, 1h; a bare number is seconds. */
  static final class Seconds implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String word) {
      String written = word.toLowerCase(Locale.ROOT);
      if (!written.matches("[1-9][0-9]{0,5}[smh]?")) {
        throw new TypeConversionException("\"" + word + "\" is no duration; write 30s, 2m or 1h");
      }
      long number = Long.parseLong(written.replaceAll("[smh]", ""));
      return switch (written.charAt(written.length() - 1)) {
        case 'm' -> Duration.ofMinutes(number);
        case 'h' -> Duration.ofHours(number);
        default -> Duration.ofSeconds(number);
      };
    }
  }

  /** 500k, 20m, 1g; a bare number is bytes. */
  static final class Bytes implements ITypeConverter<Long> {
    @Override
    public Long convert(String word) {
      String written = word.toLowerCase(Locale.ROOT);
      if (!written.matches("[1-9][0-9]{0,11}[kmg]?")) {
        throw new TypeConversionException("\"" + word + "\" is no size; write 500k, 20m or 1g");
      }
      long number = Long.parseLong(written.replaceAll("[kmg]", ""));
      return switch (written.charAt(written.length() - 1)) {
        case 'k' -> number * 1_000L;
        case 'm' -> number * 1_000_000L;
        case 'g' -> number * 1_000_000_000L;
        default -> number;
      };
    }
  }
}
