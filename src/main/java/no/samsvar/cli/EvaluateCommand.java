package no.samsvar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samsvar.Evaluation;
import no.samsvar.Inspector;
import no.samsvar.Labelled;
import no.samsvar.Samsvar;
import no.samsvar.measure.MutantTable;
import no.samsvar.measure.ObservationTable;
import no.samsvar.measure.ScoreTable;
import no.samsvar.report.exchange.ScoreListing;
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
  private static final String OPEN = "dev";
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

  @Option(
      names = "--mutations",
      description =
          "Change the words of every met verdict in the documents, and see whether it follows.")
  private boolean mutations;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return reading.run(console, Asked.folder(folder.toString()), this::evaluate);
  }

  private ExitCode evaluate(Session session) throws IOException {
    Inspector inspector = new Inspector(session.samsvar(), session.limits());
    if (mutations) {
      return mutated(new Labelled(inspector, folder, truth, Optional.of(split.orElse(OPEN))));
    }
    List<String> names = new ArrayList<>(List.of(split.orElse(OPEN)));
    if (split.isEmpty() && truth.isEmpty()) {
      names.add(HELD_BACK);
    }
    List<ScoreListing.Part> parts = new ArrayList<>();
    ExitCode code = ExitCode.OK;
    for (String name : names) {
      Evaluation evaluation =
          Evaluation.of(new Labelled(inspector, folder, truth, Optional.of(name)));
      console.problems(evaluation.problems());
      parts.add(
          new ScoreListing.Part(
              name, name.equals(HELD_BACK), evaluation.comparisons(), evaluation.observations()));
      code = evaluation.problems().isEmpty() ? code : ExitCode.INCOMPLETE;
    }
    print(parts);
    boolean nothing = parts.getFirst().comparisons().isEmpty();
    return code == ExitCode.OK && nothing ? ExitCode.USAGE : code;
  }

  private ExitCode mutated(Labelled labelled) {
    Evaluation.Mutants found = Evaluation.mutants(labelled);
    console.problems(found.problems());
    boolean closed = split.filter(HELD_BACK::equals).isPresent();
    console.out().print(MutantTable.of(found.mutants(), closed));
    console.out().flush();
    return found.problems().isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
  }

  /** Nobody sees the held-back documents by name while rules are written. */
  private void print(List<ScoreListing.Part> parts) throws IOException {
    if (format.json()) {
      ScoreListing.write(Samsvar.version(), parts, console.out());
    } else {
      for (ScoreListing.Part part : parts) {
        if (part.closed() && parts.size() > 1) {
          console.out().printf("%nsplit %s, totals only%n", part.name());
        }
        if (!part.comparisons().isEmpty()) {
          console.out().print(ScoreTable.of(part.comparisons(), part.closed()));
        }
        if (!part.observations().isEmpty()) {
          console.out().print(ObservationTable.of(part.observations(), part.closed()));
        }
      }
    }
    console.out().flush();
  }
}
