package no.samsvar.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samsvar.Across;
import no.samsvar.Inputs;
import no.samsvar.check.Problem;
import no.samsvar.document.DocumentKind;
import no.samsvar.observe.DutyRegister;
import no.samsvar.report.DutyFormats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists who owes what to whom and when. */
@Command(
    name = "duties",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Lists who owes what to whom and when, as a table or a calendar.")
final class DutiesCommand implements Callable<Integer> {
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
      names = "--format",
      paramLabel = "NAME",
      description = "Format of the result: text json csv ics (default: text).")
  private String format = "text";

  @Option(names = "--json", description = "Short for --format json.")
  private boolean json;

  @Mixin private ResultOptions result = new ResultOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  DutiesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String name = json ? "json" : format;
    if (!DutyFormats.names().contains(name)) {
      String known = "known formats: " + String.join(", ", DutyFormats.names());
      console.problems(List.of(new Problem("--format", "unknown format \"" + name + "\"", known)));
      return ExitCode.USAGE.number();
    }
    return reading.run(console, Asked.of(console, paths), session -> list(session, name));
  }

  private ExitCode list(Session session, String name) throws IOException {
    Inputs inputs = session.inputs();
    DutyRegister register =
        new Across(session.samsvar(), session.intake())
            .duties(inputs, result.request(session, kind));
    console.problems(register.problems());
    if (inputs.files().isEmpty() && inputs.onlyEmptyFolders()) {
      return ExitCode.USAGE;
    }
    result.write(session, DutyFormats.of(name, register, result.settings(session)).orElseThrow());
    return register.problems().isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
  }
}
