package no.samsvar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.CheckRequest;
import no.samsvar.Intake;
import no.samsvar.Samsvar;
import no.samsvar.Workspace;
import no.samsvar.check.Acceptance;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.observe.Selection;
import no.samsvar.pack.Configuration;
import no.samsvar.report.RenderSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that read across documents have in common. */
final class ReadingOptions {
  @Mixin private WorkspaceOption config = new WorkspaceOption();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Read as of this day (default: today).")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "-o",
      paramLabel = "FILE",
      description = "File for the result (default: standard output).")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "nb|nn|en",
      converter = Words.Tongue.class,
      description = "Language of the result (default: the locale's, else nb).")
  private Optional<Language> language = Optional.empty();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(names = "--unmasked", description = "Show identity, account and phone numbers.")
  private boolean unmasked;

  /** Does the work on these paths, or prints what is wrong with the options. */
  int run(Console console, List<String> paths, Optional<DocumentKind> kind, Session.Work work)
      throws IOException {
    Optional<Workspace> workspace = config.open(console, paths);
    Optional<Samsvar> samsvar = workspace.flatMap(found -> rules.open(console, found));
    if (workspace.isEmpty() || samsvar.isEmpty()) {
      return ExitCode.USAGE.number();
    }
    Configuration configured = workspace.get().configuration();
    LocalDate day = asOf.or(configured::asOf).orElseGet(LocalDate::now);
    Optional<Intake> opened = limits.intake(console, configured.extraction());
    if (opened.isEmpty()) {
      return ExitCode.USAGE.number();
    }
    try (Intake intake = opened.get()) {
      CheckRequest request =
          new CheckRequest(
              kind,
              Optional.empty(),
              List.copyOf(rules.packs(samsvar.get())),
              Acceptance.nothing(day),
              Selection.NONE,
              limits.limits(configured.extraction()),
              workspace.get());
      Samsvar reading = samsvar.get().reading(intake);
      RenderSettings settings = settings(console, configured);
      return work.in(new Session(console, reading, intake, request, settings, output)).number();
    }
  }

  private RenderSettings settings(Console console, Configuration configured) {
    boolean colour =
        output.isEmpty() && console.terminal() && console.environment("NO_COLOR").isEmpty();
    Language words = console.language(language.or(configured::language));
    return new RenderSettings(words, console.width(), colour, !unmasked);
  }
}
