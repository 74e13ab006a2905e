package no.samsvar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samsvar.CheckRequest;
import no.samsvar.Inputs;
import no.samsvar.Proposal;
import no.samsvar.Samsvar;
import no.samsvar.Workspace;
import no.samsvar.check.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes a configuration from the documents that are there. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes a samsvar.yaml with the kinds and agreements found in a folder.")
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "Folder of documents (default: the working folder).")
  private Path folder = Path.of("");

  @Option(names = "--force", description = "Replace a samsvar.yaml that stands there already.")
  private boolean force;

  @Option(names = "--print", description = "Print it instead of writing the file.")
  private boolean print;

  @Mixin private RuleOptions rules = new RuleOptions();

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path file = folder.resolve(Workspace.FILE);
    if (!print && !force && Files.exists(file)) {
      console.problem(
          file.toString(), "stands there already", "add --force to replace it, --print to see");
      return ExitCode.USAGE.number();
    }
    Optional<Samsvar> samsvar = rules.open(console);
    if (samsvar.isEmpty()) {
      return ExitCode.USAGE.number();
    }
    String written = folder.toString().isEmpty() ? "." : folder.toString();
    Inputs inputs = Inputs.of(List.of(written), console.in());
    RunResult result =
        samsvar.get().check(inputs, CheckRequest.asOf(LocalDate.now(ZoneId.systemDefault())));
    console.problems(result.problems());
    if (inputs.files().isEmpty()) {
      return ExitCode.USAGE.number();
    }
    String text = new Proposal(folder, console.language(Optional.empty())).of(result);
    if (print) {
      console.out().print(text);
    } else {
      Files.writeString(file, text);
      console.out().printf("%s%n", file);
    }
    console.out().flush();
    return (result.problems().isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE).number();
  }
}
