package no.samsvar.cli;

import no.samsvar.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: help and version. */
@Command(
    name = "samsvar",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    subcommands = HelpCommand.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Says what a governance document lays down, element by element,",
      "with the quote that proves it, and what is weak or missing."
    },
    footer = {
      "",
      "Exit codes: 0 nothing to remark, 1 findings, 2 wrong use or rules,",
      "3 a document could not be read."
    })
final class RootCommand implements Runnable {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Time taken, all that explain looked at, and where the program itself failed.")
  private boolean debug;

  /** Whether to show what goes on inside. */
  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    throw new IllegalStateException("the command line asks for a command before this runs");
  }

  /** Reads the version from the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"samsvar " + Release.version()};
    }
  }
}
