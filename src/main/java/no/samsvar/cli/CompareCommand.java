package no.samsvar.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samsvar.Across;
import no.samsvar.document.DocumentKind;
import no.samsvar.observe.Changes;
import no.samsvar.report.AcrossFormats;
import no.samsvar.report.RenderSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what two versions of a document differ in. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Says which verdicts and duties two versions of a document differ in.")
final class CompareCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier version.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The later version.")
  private String after = "";

  @Option(names = "--kind", converter = Words.Kind.class, description = "Kind of the documents.")
  private Optional<DocumentKind> kind = Optional.empty();

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private ResultOptions result = new ResultOptions();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Asked asked = Asked.of(console, List.of(before), List.of(after));
    return reading.run(console, asked, this::compare);
  }

  private ExitCode compare(Session session) throws IOException {
    Changes changes =
        new Across(session.samsvar(), session.intake())
            .compare(session.inputs(), session.others(), result.request(session, kind));
    console.problems(changes.problems());
    RenderSettings settings = result.settings(session);
    result.write(
        session,
        format.json()
            ? AcrossFormats.json(changes, settings)
            : AcrossFormats.text(changes, settings));
    if (!changes.problems().isEmpty()) {
      return ExitCode.INCOMPLETE;
    }
    return changes.newGaps() ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
