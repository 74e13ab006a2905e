package no.samsvar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import no.samsvar.Intake;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the program starts. Only {@link #main} ends the process. */
public final class Main {
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
    CommandLine line =
        new CommandLine(new RootCommand())
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new InspectCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new RulesCommand(console))
            .addSubcommand(new DutiesCommand(console))
            .addSubcommand(new EvaluateCommand(console))
            .addSubcommand(new BaselineCommand(console));
    line.setOut(console.outWriter());
    line.setErr(console.errWriter());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(false);
    line.setParameterExceptionHandler((fault, _) -> usage(fault, console));
    if (args.length == 0) {
      line.usage(console.errWriter());
      return ExitCode.USAGE.number();
    }
    return line.execute(args);
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
