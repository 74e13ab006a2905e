package no.samsvar.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints what a shell needs to complete commands and options. Picocli makes one script, which bash
 * and zsh read; it makes none for fish, and one of our own would be a second list of options.
 */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a script that lets bash or zsh complete commands and options.",
      "Use it with: source <(samsvar completion bash)"
    })
final class CompletionCommand implements Callable<Integer> {
  /** Shells that the script works in. */
  enum Shell {
    BASH,
    ZSH
  }

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "bash|zsh", description = "The shell.")
  private Shell shell = Shell.BASH;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String script = AutoComplete.bash("samsvar", spec.root().commandLine());
    console
        .out()
        .print(
            switch (shell) {
              case BASH -> script;
              case ZSH -> "autoload -U +X bashcompinit && bashcompinit\n" + script;
            });
    console.out().flush();
    return ExitCode.OK.number();
  }
}
