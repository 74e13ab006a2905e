package no.samsvar.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samsvar.CheckRequest;
import no.samsvar.Inputs;
import no.samsvar.Samsvar;
import no.samsvar.check.Acceptance;
import no.samsvar.check.Problem;
import no.samsvar.check.RunResult;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.report.RenderSettings;
import no.samsvar.report.Renderers;
import no.samsvar.rule.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks documents and writes reports. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Checks documents for the elements they should hold.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "File, folder, pattern or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = Words.Kind.class,
      description = "What kind of document it is: strategy contract sla dpa cooperation report.")
  private Optional<DocumentKind> kind = Optional.empty();

  @Option(
      names = "--about",
      paramLabel = "KIND",
      converter = Words.Kind.class,
      description = "Check also what it says about another document of this kind.")
  private Optional<DocumentKind> about = Optional.empty();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private AcceptanceOptions acceptance = new AcceptanceOptions();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Law as of this day (default: today).")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "NAME[=FILE]",
      description = "Format of the report, to a file or standard output; may be repeated.")
  private List<String> formats = List.of();

  @Option(names = "--json", description = "Short for --format json.")
  private boolean json;

  @Option(
      names = "-o",
      paramLabel = "FILE",
      description = "File for the report of a single --format.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "nb|nn|en",
      converter = Words.Tongue.class,
      description = "Language of the report (default: the locale's, else nb).")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Lowest level that gives exit code 1: note warning error never (default: warning).")
  private Threshold failOn = Threshold.WARNING;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(names = "--unmasked", description = "Show identity, account and phone numbers.")
  private boolean unmasked;

  @Option(
      names = "--quiet",
      description = "No report on the console, only the exit code and errors.")
  private boolean quiet;

  CheckCommand(Console console) {
    this.console = console;
  }

  /** Levels of --fail-on. */
  enum Threshold {
    NOTE,
    WARNING,
    ERROR,
    NEVER
  }

  @Override
  public Integer call() throws IOException {
    List<ReportTarget> targets = targets();
    Optional<Samsvar> samsvar = rules.open(console);
    if (samsvar.isEmpty() || !known(targets)) {
      return ExitCode.USAGE.number();
    }
    Optional<Acceptance> accepted = acceptance.open(console, asOf.orElseGet(LocalDate::now));
    if (accepted.isEmpty()) {
      return ExitCode.USAGE.number();
    }
    Inputs inputs = Inputs.of(paths, console.in());
    RunResult result =
        samsvar
            .get()
            .check(
                inputs,
                new CheckRequest(
                    kind,
                    about,
                    List.copyOf(rules.packs(samsvar.get())),
                    accepted.get(),
                    limits.limits()));
    console.problems(result.problems());
    console.problems(accepted.get().idle(result.reports()));
    if (inputs.files().isEmpty() && inputs.onlyEmptyFolders()) {
      return ExitCode.USAGE.number();
    }
    for (ReportTarget target : targets) {
      write(target, result);
    }
    return exitCode(result).number();
  }

  private List<ReportTarget> targets() {
    List<ReportTarget> targets = new ArrayList<>();
    formats.forEach(format -> targets.add(ReportTarget.of(format)));
    if (json) {
      targets.add(new ReportTarget("json", Optional.empty()));
    }
    if (targets.isEmpty() && !quiet) {
      targets.add(new ReportTarget("console", Optional.empty()));
    }
    if (output.isPresent() && targets.size() == 1) {
      return List.of(new ReportTarget(targets.getFirst().format(), output));
    }
    return targets;
  }

  private boolean known(List<ReportTarget> targets) {
    List<Problem> unknown = new ArrayList<>();
    for (ReportTarget target : targets) {
      if (!Renderers.formats().contains(target.format())) {
        unknown.add(
            new Problem(
                "--format",
                "unknown format \"" + target.format() + "\"",
                "known formats: " + String.join(", ", Renderers.formats())));
      }
    }
    if (output.isPresent() && targets.size() > 1) {
      unknown.add(
          new Problem(
              "-o", "goes with a single format", "write --format NAME=FILE for each format"));
    }
    console.problems(unknown);
    return unknown.isEmpty();
  }

  private void write(ReportTarget target, RunResult result) throws IOException {
    boolean colour =
        target.file().isEmpty() && console.terminal() && console.environment("NO_COLOR").isEmpty();
    RenderSettings settings =
        new RenderSettings(console.language(language), console.width(), colour, !unmasked);
    var renderer = Renderers.named(target.format(), settings).orElseThrow();
    if (target.file().isEmpty()) {
      renderer.render(result, console.out());
      console.out().flush();
      return;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target.file().get()))) {
      renderer.render(result, out);
    }
  }

  private ExitCode exitCode(RunResult result) {
    if (!result.problems().isEmpty()) {
      return ExitCode.INCOMPLETE;
    }
    Optional<Severity> threshold =
        switch (failOn) {
          case NOTE -> Optional.of(Severity.NOTE);
          case WARNING -> Optional.of(Severity.WARNING);
          case ERROR -> Optional.of(Severity.ERROR);
          case NEVER -> Optional.empty();
        };
    boolean fails =
        threshold
            .filter(
                t ->
                    result.reports().stream()
                        .flatMap(report -> report.findings().stream())
                        .anyMatch(finding -> finding.fails(t)))
            .isPresent();
    return fails ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
