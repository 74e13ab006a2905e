package no.samsvar.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import no.samsvar.Intake;
import no.samsvar.Limits;
import no.samsvar.pack.Configuration;
import no.samsvar.pack.Measures;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How long, how large, how many at once, and in which process. */
final class LimitOptions {
  private static final Duration WITH_PICTURES = Duration.ofMinutes(30);

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Documents read at once (default: as many as there are processors).")
  private Optional<Integer> jobs = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "DURATION",
      converter = Seconds.class,
      description =
          "Longest time for one document, such as 30s or 2m (default: 2m; 30m with --ocr).")
  private Optional<Duration> timeout = Optional.empty();

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      converter = Bytes.class,
      description = "Largest file, such as 500k or 20m (default: 100m).")
  private Optional<Long> largest = Optional.empty();

  @Option(
      names = "--trusted",
      description = "Read the files in this process, without the bounds of a child process.")
  private boolean trusted;

  @Option(
      names = "--ocr",
      description = "Recognise the text of pages that are pictures, with Tesseract.")
  private boolean ocr;

  /** These limits; those left out come from the configuration. */
  Limits limits(Configuration.Extraction configured) {
    return new Limits(
        timeout.or(configured::timeout).orElse(ocr ? WITH_PICTURES : Limits.USUAL.timeout()),
        largest.or(configured::largest).orElse(Limits.USUAL.largestFile()),
        Math.max(1, jobs.or(configured::jobs).orElse(Limits.USUAL.jobs())));
  }

  /** Where the files are read; empty after saying that there is no recogniser. */
  Optional<Intake> intake(Console console, Configuration.Extraction configured) {
    Optional<Path> recogniser =
        ocr ? Intake.recogniser(console.environment("PATH").orElse("")) : Optional.empty();
    if (ocr && recogniser.isEmpty()) {
      console.problem(
          "--ocr",
          "Tesseract, which recognises text in pictures, was not found",
          "install tesseract-ocr and tesseract-ocr-nor, or leave --ocr out");
      return Optional.empty();
    }
    return Optional.of(
        trusted
            ? Intake.trusted(recogniser)
            : Intake.isolated(recogniser, limits(configured).timeout()));
  }

  /** Reads a duration. */
  static final class Seconds implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String word) {
      return Measures.duration(word)
          .orElseThrow(() -> new TypeConversionException("write 30s, 2m or 1h"));
    }
  }

  /** Reads a size. */
  static final class Bytes implements ITypeConverter<Long> {
    @Override
    public Long convert(String word) {
      return Measures.bytes(word)
          .orElseThrow(() -> new TypeConversionException("write 500k, 20m or 1g"));
    }
  }
}
