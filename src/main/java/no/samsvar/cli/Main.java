package no.samsvar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.Intake;
import no.samsvar.Release;

/** Where the program starts. Only {@link #main} ends the process. */
public final class Main {
  /** The help of the program itself, kept as text so that it needs nothing else. */
  private static final String HELP = "help.txt";

  private Main() {}

  /** Runs with the process's streams and ends it with the exit code. */
  public static void main(String[] args) throws IOException {
    if (args.length > 0 && args[0].equals(Intake.ENTRY)) {
      PrintStream answers = System.out;
      System.setOut(System.err);
      Intake.serve(List.of(args), System.in, answers);
      System.exit(ExitCode.OK.number());
    }
    if (args.length == 1 && args[0].equals(Rehearsal.ENTRY)) {
      Rehearsal.run();
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
    return args.length == 1 && toldAtOnce(args[0], console)
        ? ExitCode.OK.number()
        : Commands.run(args, console);
  }

  /** Whether the option asks for the version or the help, which are printed without more ado. */
  private static boolean toldAtOnce(String option, Console console) {
    if (Set.of("--version", "-V").contains(option)) {
      console.out().print("samsvar " + Release.version() + "\n");
      return true;
    }
    InputStream help =
        Set.of("--help", "-h").contains(option) ? Main.class.getResourceAsStream(HELP) : null;
    if (help == null) {
      return false;
    }
    try (help) {
      help.transferTo(console.out());
      return true;
    } catch (IOException unreadable) {
      return false;
    }
  }
}
