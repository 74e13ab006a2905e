package no.samsvar.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import no.samsvar.IndexRequest;
import no.samsvar.IndexSummary;
import no.samsvar.Indexer;
import no.samsvar.Inputs;
import no.samsvar.Intake;
import no.samsvar.Limits;
import no.samsvar.Progress;
import no.samsvar.Samsvar;
import no.samsvar.Searcher;
import no.samsvar.document.DocumentId;
import no.samsvar.document.Language;
import no.samsvar.index.IndexFault;
import no.samsvar.pack.Configuration;
import no.samsvar.report.view.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds an index, brings it up to date, or takes documents out of it. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Builds an index over documents, or brings it up to date; safe to stop.")
final class IndexCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", arity = "0..*", description = "Folder, file or pattern.")
  private List<String> paths = List.of();

  @Mixin private IndexOption index = new IndexOption();

  @Option(
      names = "--forget",
      paramLabel = "PATH",
      description = "Takes a document, or all below a folder, out with every trace; repeatable.")
  private List<String> forgotten = List.of();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(
      names = "--language",
      paramLabel = "nb|nn|en",
      converter = no.samsvar.cli.Words.Tongue.class,
      description = "Language of the messages (default: the locale's, else nb).")
  private Optional<Language> language = Optional.empty();

  IndexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty() == forgotten.isEmpty()) {
      console.problem("command line", "nothing to index", "name folders, or --forget PATH");
      return ExitCode.USAGE.number();
    }
    Inputs inputs = Inputs.of(paths, console.in());
    Optional<String> made = rules.made(console);
    Optional<IndexSummary> unchanged =
        made.filter(_ -> forgotten.isEmpty()).flatMap(name -> unchanged(inputs, name));
    if (unchanged.isPresent()) {
      return told(unchanged.get()).number();
    }
    Optional<Samsvar> samsvar = rules.open(console);
    if (samsvar.isEmpty()) {
      return ExitCode.USAGE.number();
    }
    try {
      return forgotten.isEmpty()
          ? refresh(samsvar.get(), inputs, made.orElse("")).number()
          : forget(samsvar.get()).number();
    } catch (IndexFault fault) {
      console.problems(List.of(Searcher.problem(index.folder(), fault)));
      return ExitCode.USAGE.number();
    }
  }

  /** Most runs find nothing new, and need neither rules nor readers to say so. */
  private Optional<IndexSummary> unchanged(Inputs inputs, String made) {
    return Indexer.unchanged(index.folder(), request(inputs, made, Progress.NONE));
  }

  private IndexRequest request(Inputs inputs, String made, Progress progress) {
    Limits bounds = limits.limits(Configuration.EMPTY.extraction());
    return new IndexRequest(inputs, paths, bounds, progress, made);
  }

  private ExitCode refresh(Samsvar samsvar, Inputs inputs, String made)
      throws IOException, IndexFault {
    Optional<Intake> intake = limits.intake(console, Configuration.EMPTY.extraction());
    if (intake.isEmpty()) {
      return ExitCode.USAGE;
    }
    try (Intake reading = intake.get();
        ProgressLine progress = new ProgressLine("samsvar index", console.terminal())) {
      return told(
          Indexer.of(samsvar.reading(reading))
              .refresh(index.folder(), request(inputs, made, progress)));
    }
  }

  private ExitCode told(IndexSummary summary) {
    console.problems(summary.problems());
    console.out().println(said(summary));
    console.out().flush();
    return summary.problems().isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
  }

  private String said(IndexSummary summary) {
    Words words = Words.in(console.language(language));
    int unchanged = summary.unchanged();
    List<String> parts = new ArrayList<>();
    add(parts, words, "index.read", summary.read().size());
    add(parts, words, "index.reanalysed", summary.reanalysed().size());
    add(parts, words, "index.relabelled", summary.relabelled());
    add(parts, words, "index.linked", summary.linked().size());
    add(parts, words, "index.removed", summary.removed().size());
    add(parts, words, "index.unchanged", unchanged);
    String total = words.text("index.documents", summary.documents());
    return parts.isEmpty() ? total : total + ": " + String.join(", ", parts);
  }

  private static void add(List<String> parts, Words words, String key, int count) {
    if (count > 0) {
      parts.add(words.text(key, count));
    }
  }

  private ExitCode forget(Samsvar samsvar) throws IOException, IndexFault {
    Set<DocumentId> gone = Indexer.of(samsvar).forget(index.folder(), forgotten);
    if (gone.isEmpty()) {
      console.problem(
          String.join(", ", forgotten),
          "the index holds no such document",
          "write the path as it was indexed; a search shows it");
      return ExitCode.USAGE;
    }
    gone.forEach(id -> console.out().println(id.value()));
    console
        .out()
        .println(Words.in(console.language(language)).text("index.forgotten", gone.size()));
    console.out().flush();
    return ExitCode.OK;
  }
}
