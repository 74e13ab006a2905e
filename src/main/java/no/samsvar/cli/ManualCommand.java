package no.samsvar.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the manual page, made from the commands themselves. */
@Command(
    name = "manual",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the manual page: samsvar manual > samsvar.1",
      "Read it with: man ./samsvar.1"
    })
final class ManualCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--markdown", description = "As Markdown instead.")
  private boolean markdown;

  ManualCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Manual manual = new Manual(spec.root());
    console.out().print(markdown ? manual.markdown() : manual.roff());
    console.out().flush();
    return ExitCode.OK.number();
  }
}
