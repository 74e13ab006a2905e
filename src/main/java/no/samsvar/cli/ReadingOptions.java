package no.samsvar.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.CheckRequest;
import no.samsvar.Samsvar;
import no.samsvar.check.Acceptance;
import no.samsvar.check.Baseline;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.report.RenderSettings;
import no.samsvar.report.Writing;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that read across documents have in common. */
final class ReadingOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Read as of this day (default: today).")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "nb|nn|en",
      converter = Words.Tongue.class,
      description = "Language of the result (default: the locale's, else nb).")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = "-o",
      paramLabel = "FILE",
      description = "File for the result (default: standard output).")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--unmasked", description = "Show identity, account and phone numbers.")
  private boolean unmasked;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Mixin private RuleOptions rules = new RuleOptions();

  /** The program with these rules; empty after printing what is wrong with them. */
  Optional<Samsvar> open(Console console) {
    return rules.open(console);
  }

  /** What to read; kind is the documents' own when given. */
  CheckRequest request(Samsvar samsvar, Optional<DocumentKind> kind) {
    return new CheckRequest(
        kind,
        Optional.empty(),
        List.copyOf(rules.packs(samsvar)),
        new Acceptance(Baseline.NONE, List.of(), asOf.orElseGet(LocalDate::now)),
        limits.limits());
  }

  /** How to show it. */
  RenderSettings settings(Console console) {
    boolean colour =
        output.isEmpty() && console.terminal() && console.environment("NO_COLOR").isEmpty();
    return new RenderSettings(console.language(language), console.width(), colour, !unmasked);
  }

  /** Writes the result where it was asked for. */
  void write(Writing writing, Console console) throws IOException {
    if (output.isEmpty()) {
      writing.to(console.out());
      console.out().flush();
      return;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output.get()))) {
      writing.to(out);
    }
  }
}
