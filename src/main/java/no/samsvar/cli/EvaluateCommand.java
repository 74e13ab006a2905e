package no.samsvar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samsvar.Evaluation;
import no.samsvar.Inspector;
import no.samsvar.measure.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares verdicts with those of careful readers. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Compares the program's verdicts with human ones and prints scores.")
final class EvaluateCommand implements Callable<Integer> {
  private static final String HELD_BACK = "test";

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "Folder with documents and their expected.yaml.")
  private Path folder = Path.of(".");

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      description = "CSV file with human verdicts on documents of the folder; may be repeated.")
  private List<Path> truth = List.of();

  @Option(names = "--split", paramLabel = "NAME", description = "Only documents of this split.")
  private Optional<String> split = Optional.empty();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return reading.run(console, Asked.folder(folder.toString()), this::evaluate);
  }

  private ExitCode evaluate(Session session) {
    Inspector inspector = new Inspector(session.samsvar(), session.limits());
    ExitCode code = print(inspector, Optional.of(split.orElse("dev")));
    if (split.isEmpty() && truth.isEmpty()) {
      console.out().printf("%nsplit test, totals only%n");
      print(inspector, Optional.of(HELD_BACK));
    }
    console.out().flush();
    return code;
  }

  /** Nobody sees the held-back documents by name while rules are written. */
  private ExitCode print(Inspector inspector, Optional<String> part) {
    Evaluation evaluation = Evaluation.of(inspector, folder, truth, part);
    console.problems(evaluation.problems());
    if (!evaluation.comparisons().isEmpty()) {
      boolean totalsOnly = part.filter(HELD_BACK::equals).isPresent();
      console.out().print(ScoreTable.of(evaluation.comparisons(), totalsOnly));
    }
    if (!evaluation.problems().isEmpty()) {
      return ExitCode.INCOMPLETE;
    }
    return evaluation.comparisons().isEmpty() ? ExitCode.USAGE : ExitCode.OK;
  }
}
