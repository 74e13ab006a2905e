package no.samsvar.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samsvar.CheckRequest;
import no.samsvar.Inputs;
import no.samsvar.Samsvar;
import no.samsvar.Searcher;
import no.samsvar.Workspace;
import no.samsvar.check.Problem;
import no.samsvar.check.RunResult;
import no.samsvar.check.Threshold;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.index.IndexFault;
import no.samsvar.observe.Selection;
import no.samsvar.pack.Configuration;
import no.samsvar.pack.PackException;
import no.samsvar.report.Originals;
import no.samsvar.report.RenderSettings;
import no.samsvar.report.Renderers;
import no.samsvar.report.ReportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks documents and writes reports. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Checks documents for the elements they should hold.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
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

  @Mixin private AcceptanceOptions acceptance = new AcceptanceOptions();

  @Mixin private ObserveOptions observe = new ObserveOptions();

  @Option(
      names = "--format",
      paramLabel = "NAME[=FILE]",
      description = "Format of the report, to a file or standard output; may be repeated.")
  private List<String> formats = List.of();

  @Option(names = "--json", description = "Short for --format json.")
  private boolean json;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Lowest level that gives exit code 1: note warning error never (default: warning).")
  private Optional<Threshold> failOn = Optional.empty();

  @Option(
      names = "--template",
      paramLabel = "DIR",
      description = "Templates that go before the program's own (html, committee).")
  private Optional<Path> templates = Optional.empty();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Take what this index knows from it; without PATH, check all that is in it.")
  private Optional<Path> index = Optional.empty();

  @Mixin private ResultOptions results = new ResultOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--quiet",
      description = "No report on the console, only the exit code and errors.")
  private boolean quiet;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty() && index.isEmpty()) {
      console.problem("command line", "nothing to check", "name files or folders, or --index DIR");
      return ExitCode.USAGE.number();
    }
    List<ReportTarget> targets = targets();
    if (!known(targets)) {
      return ExitCode.USAGE.number();
    }
    return reading.run(console, Asked.of(console, paths), session -> check(session, targets));
  }

  private ExitCode check(Session session, List<ReportTarget> targets) throws IOException {
    Optional<Selection> selection = observe.open(console);
    if (selection.isEmpty()) {
      return ExitCode.USAGE;
    }
    try {
      return check(session, request(session, selection.get()), targets);
    } catch (PackException e) {
      console.problems(e.problems());
    } catch (IndexFault fault) {
      console.problems(List.of(Searcher.problem(index.orElse(Path.of("")), fault)));
    } catch (ReportException e) {
      console.problems(List.of(e.problem()));
    }
    return ExitCode.USAGE;
  }

  private ExitCode check(Session session, CheckRequest request, List<ReportTarget> targets)
      throws IndexFault, IOException {
    if (index.isEmpty()) {
      return report(session, read(session, request), targets);
    }
    // Reports may ask the index for the words of documents, so that it stays open.
    try (Searcher searcher = Searcher.open(session.samsvar(), index.get())) {
      RunResult result =
          paths.isEmpty() ? searcher.check(request) : searcher.check(session.inputs(), request);
      return report(session, result, targets);
    }
  }

  private RunResult read(Session session, CheckRequest request) {
    try (ProgressLine progress = new ProgressLine("samsvar check", console.terminal())) {
      progress.expected(session.inputs().files().size());
      return session
          .samsvar()
          .reading(new Watched(session.intake(), progress))
          .check(session.inputs(), request);
    }
  }

  private CheckRequest request(Session session, Selection selection)
      throws PackException, IOException {
    return new CheckRequest(
        kind,
        about,
        session.packs(),
        acceptance.open(session.workspace(), results.day(session)),
        selection,
        session.limits(),
        session.workspace());
  }

  private ExitCode report(Session session, RunResult result, List<ReportTarget> targets)
      throws IOException {
    console.problems(result.problems());
    Inputs inputs = session.inputs();
    if (!paths.isEmpty() && inputs.files().isEmpty() && inputs.onlyEmptyFolders()) {
      return ExitCode.USAGE;
    }
    Workspace workspace = session.workspace();
    Configuration configured = workspace.configuration();
    RenderSettings settings =
        results
            .settings(session)
            .coloured(false)
            .asked(asked(session.workspace()))
            .filledFrom(templates.or(() -> configured.templates().map(workspace::resolve)));
    for (ReportTarget target : targets) {
      write(target, result, settings, id -> original(inputs, id));
    }
    if (!result.problems().isEmpty()) {
      return ExitCode.INCOMPLETE;
    }
    Threshold threshold = failOn.or(configured::failOn).orElse(Threshold.WARNING);
    return threshold.reached(result) ? ExitCode.FINDINGS : ExitCode.OK;
  }

  /** What shaped the result: the options as written, and that a configuration was in use. */
  private List<String> asked(Workspace workspace) {
    List<String> asked = new ArrayList<>(ShapingOptions.of(spec.commandLine().getParseResult()));
    if (!workspace.configuration().equals(Configuration.EMPTY)) {
      asked.add(Workspace.FILE);
    }
    return asked;
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
    if (results.file().isPresent() && targets.size() == 1) {
      return List.of(new ReportTarget(targets.getFirst().format(), results.file()));
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
                Misuse.known(target.format(), Renderers.formats(), "known formats: ")));
      }
    }
    if (results.file().isPresent() && targets.size() > 1) {
      unknown.add(
          new Problem(
              "-o", "goes with a single format", "write --format NAME=FILE for each format"));
    }
    if (templates.filter(folder -> !Files.isDirectory(folder)).isPresent()) {
      unknown.add(
          new Problem("--template", "no such folder: " + templates.get(), "check the path"));
    }
    console.problems(unknown);
    return unknown.isEmpty();
  }

  private static byte[] original(Inputs inputs, DocumentId id) throws ReportException {
    try {
      return inputs.original(id);
    } catch (ExtractionException trouble) {
      throw new ReportException(Samsvar.problem(id, trouble), trouble);
    }
  }

  /** A report that can't be made leaves no file behind. */
  private void write(
      ReportTarget target, RunResult result, RenderSettings settings, Originals originals)
      throws IOException {
    boolean colour = console.terminal() && console.environment("NO_COLOR").isEmpty();
    boolean shown = target.file().isEmpty();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Renderers.named(target.format(), settings.coloured(shown && colour), originals)
        .orElseThrow()
        .render(result, bytes);
    if (shown) {
      bytes.writeTo(console.out());
      console.out().flush();
    } else {
      Files.write(target.file().get(), bytes.toByteArray());
    }
  }
}
