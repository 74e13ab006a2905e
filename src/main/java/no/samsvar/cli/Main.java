package no.samsvar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Map;
import no.samsvar.Intake;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the program starts. Only {@link #main} ends the process. */
public final class Main {
  private static final long NANOS = 1_000_000L;

  private Main() {}

  /** Runs with the process's streams and ends it with the exit code. */
  public static void main(String[] args) throws IOException {
    if (Intake.child(List.of(args))) {
      PrintStream answers = System.out;
      System.setOut(System.err);
      Intake.serve(List.of(args), System.in, answers);
      System.exit(ExitCode.OK.number());
    }
    System.exit(run(args, System.in, System.out, System.err, System.getenv()));
  }

  /** Runs one command and returns its exit code. */
  public static int run(
      String[] args,
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment) {
    Console console = new Console(in, out, err, environment);
    RootCommand root = new RootCommand();
    CommandLine line = commands(root, console);
    line.setExecutionExceptionHandler((fault, _, _) -> failed(fault, root.debug(), console));
    if (args.length == 0) {
      line.usage(console.errWriter());
      return ExitCode.USAGE.number();
    }
    long start = System.nanoTime();
    int code = line.execute(args);
    if (root.debug()) {
      console.err().print("samsvar: " + (System.nanoTime() - start) / NANOS + " ms\n");
    }
    return code;
  }

  /** All commands, ready to be parsed. */
  static CommandLine commands(RootCommand root, Console console) {
    CommandLine line =
        new CommandLine(root)
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new InspectCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new RulesCommand(console))
            .addSubcommand(new CompareCommand(console))
            .addSubcommand(new TraceCommand(console))
            .addSubcommand(new DutiesCommand(console))
            .addSubcommand(new EvaluateCommand(console))
            .addSubcommand(new IndexCommand(console))
            .addSubcommand(new SearchCommand(console))
            .addSubcommand(new SimilarCommand(console))
            .addSubcommand(new BaselineCommand(console))
            .addSubcommand(new InitCommand(console))
            .addSubcommand(new CompletionCommand(console))
            .addSubcommand(new ManualCommand(console));
    line.setOut(console.outWriter());
    line.setErr(console.errWriter());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(false);
    line.setParameterExceptionHandler((fault, _) -> usage(fault, console));
    return line;
  }

  /** Files that can't be written are wrong use; anything else is the program's own fault. */
  private static int failed(Exception fault, boolean debug, Console console) {
    if (debug) {
      fault.printStackTrace(console.err());
    }
    if (fault instanceof FileSystemException file) {
      console.problem(
          file.getFile(), "can't be read or written", "check the path and that you may use it");
      return ExitCode.USAGE.number();
    }
    console.problem(
        "samsvar",
        "failed: " + fault.getClass().getSimpleName(),
        "run it again with --debug and report what it prints");
    return ExitCode.INCOMPLETE.number();
  }

  private static int usage(ParameterException fault, Console console) {
    String what = firstLine(String.valueOf(fault.getMessage()));
    List<String> suggestions =
        fault instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    String help =
        suggestions.isEmpty()
            ? "see samsvar " + path(fault.getCommandLine()) + "--help"
            : "did you mean " + String.join(" or ", suggestions) + "?";
    console.err().print("error: command line: " + what + "\n  help: " + help + "\n");
    return ExitCode.USAGE.number();
  }

  private static String path(CommandLine line) {
    String name = line.getCommandName();
    return name.equals("samsvar") ? "" : name + " ";
  }

  private static String firstLine(String message) {
    String line = message.lines().findFirst().orElse("wrong use");
    return Character.toLowerCase(line.charAt(0)) + line.substring(1);
  }
}
