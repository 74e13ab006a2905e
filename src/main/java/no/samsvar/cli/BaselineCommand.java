package no.samsvar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samsvar.CheckRequest;
import no.samsvar.Inputs;
import no.samsvar.Limits;
import no.samsvar.Samsvar;
import no.samsvar.Workspace;
import no.samsvar.check.Acceptance;
import no.samsvar.check.Baseline;
import no.samsvar.check.RunResult;
import no.samsvar.document.DocumentKind;
import no.samsvar.observe.Selection;
import no.samsvar.pack.AcceptanceReader;
import no.samsvar.pack.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down today's findings as accepted. */
@Command(
    name = "baseline",
    mixinStandardHelpOptions = true,
    description = "Accepts the findings of today, so that only new ones fail.")
final class BaselineCommand implements Callable<Integer> {
  private final Console console;

  BaselineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.problem("samsvar baseline", "missing required subcommand", "create, update");
    return ExitCode.USAGE.number();
  }

  @Command(name = "create", mixinStandardHelpOptions = true, description = "Writes a new baseline.")
  int create(@Mixin Scope scope) throws IOException {
    if (Files.exists(scope.file)) {
      console.err().print("error: " + scope.file + ": stands there already\n");
      console.err().print("  help: use \"baseline update\" to replace it\n");
      return ExitCode.USAGE.number();
    }
    return write(scope);
  }

  @Command(name = "update", mixinStandardHelpOptions = true, description = "Replaces the baseline.")
  int update(@Mixin Scope scope) throws IOException {
    return write(scope);
  }

  private int write(Scope scope) throws IOException {
    Optional<Workspace> workspace = scope.config.open(console, scope.paths);
    Optional<Samsvar> samsvar = workspace.flatMap(found -> scope.rules.open(console, found));
    Optional<Selection> selection = scope.observe.open(console);
    if (workspace.isEmpty() || samsvar.isEmpty() || selection.isEmpty()) {
      return ExitCode.USAGE.number();
    }
    Configuration configured = workspace.get().configuration();
    LocalDate day = scope.asOf.or(configured::asOf).orElseGet(LocalDate::now);
    CheckRequest request =
        new CheckRequest(
            scope.kind,
            Optional.empty(),
            List.copyOf(scope.rules.packs(samsvar.get())),
            Acceptance.nothing(day),
            selection.get(),
            Limits.USUAL,
            workspace.get());
    RunResult result = samsvar.get().check(Inputs.of(scope.paths, console.in()), request);
    console.problems(result.problems());
    Baseline baseline = Baseline.of(result.judged());
    Files.writeString(scope.file, AcceptanceReader.write(baseline));
    console.out().print(scope.file + ": " + sums(baseline) + "\n");
    console.out().flush();
    return (result.problems().isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE).number();
  }

  private static String sums(Baseline baseline) {
    long findings = baseline.known().values().stream().mapToLong(found -> found.size()).sum();
    long observations =
        baseline.observed().values().stream()
            .flatMap(seen -> seen.values().stream())
            .mapToLong(marks -> marks.size())
            .sum();
    return String.format(
        Locale.ROOT,
        "%d findings and %d observations of %d documents",
        findings,
        observations,
        baseline.known().size());
  }

  /** What to check, and where the baseline goes. */
  static final class Scope {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "File, folder or pattern.")
    private List<String> paths = List.of();

    @Option(
        names = "-o",
        paramLabel = "FILE",
        description = "The baseline (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("samsvar-baseline.yaml");

    @Option(names = "--kind", converter = Words.Kind.class, description = "Kind of the documents.")
    private Optional<DocumentKind> kind = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Law as of this day.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin private WorkspaceOption config = new WorkspaceOption();

    @Mixin private RuleOptions rules = new RuleOptions();

    @Mixin private ObserveOptions observe = new ObserveOptions();
  }
}
