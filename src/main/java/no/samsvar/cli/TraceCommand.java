package no.samsvar.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samsvar.Across;
import no.samsvar.CheckRequest;
import no.samsvar.observe.TraceMatrix;
import no.samsvar.report.AcrossFormats;
import no.samsvar.report.RenderSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says whether what a strategy demands returns in contracts. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Says whether what a strategy demands of suppliers returns in contracts.")
final class TraceCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "STRATEGY", description = "A strategy.")
  private String strategy = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CONTRACT",
      description = "Contracts, service levels or data processing agreements; files or folders.")
  private List<String> contracts = List.of();

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private ResultOptions result = new ResultOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  TraceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return reading.run(console, Asked.of(console, List.of(strategy), contracts), this::trace);
  }

  private ExitCode trace(Session session) throws IOException {
    CheckRequest request = result.request(session, Optional.empty());
    TraceMatrix matrix =
        new Across(session.samsvar(), session.intake())
            .trace(session.inputs(), session.others(), request);
    console.problems(matrix.problems());
    RenderSettings settings = result.settings(session);
    result.write(
        session,
        format.json()
            ? AcrossFormats.json(matrix, settings)
            : AcrossFormats.text(matrix, settings));
    if (!matrix.problems().isEmpty()) {
      return ExitCode.INCOMPLETE;
    }
    return matrix.lacks() ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
