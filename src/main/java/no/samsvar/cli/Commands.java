package no.samsvar.cli;

import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.check.Threshold;
import no.samsvar.document.Language;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The commands, and what happens when one is called or called wrongly. */
final class Commands {
  private static final long NANOS = 1_000_000L;

  private Commands() {}

  /** Runs one command and returns its exit code. */
  static int run(String[] args, Console console) {
    RootCommand root = new RootCommand();
    CommandLine line = tree(root, args, console);
    line.setExecutionExceptionHandler((fault, _, _) -> failed(cause(fault), root.debug(), console));
    if (args.length == 0) {
      line.usage(console.errWriter());
      return ExitCode.USAGE.number();
    }
    long start = System.nanoTime();
    int code = executed(line, args, root, console);
    if (root.debug()) {
      console.err().print("samsvar: " + (System.nanoTime() - start) / NANOS + " ms\n");
    }
    return code;
  }

  /** Errors of the machine, such as no memory left, have the shape and the code of all failures. */
  private static int executed(CommandLine line, String[] args, RootCommand root, Console console) {
    try {
      return line.execute(args);
    } catch (Error fault) {
      return failed(fault, root.debug(), console);
    }
  }

  /** The command that is called, alone where that is clear: making them all takes its time. */
  private static CommandLine tree(RootCommand root, String[] args, Console console) {
    CommandLine line = new CommandLine(root);
    Optional<Object> called = args.length == 0 ? Optional.empty() : called(args[0], console, root);
    if (called.isPresent()) {
      line.addSubcommand(called.get());
    } else {
      addAll(line, console, root);
    }
    line.setOut(console.outWriter());
    line.setErr(console.errWriter());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, new Words.Day());
    line.registerConverter(Threshold.class, new Words.Level());
    line.setUsageHelpAutoWidth(false);
    line.setParameterExceptionHandler((fault, _) -> usage(fault, console));
    line.setExecutionStrategy(parsed -> run(parsed, root, console));
    return line;
  }

  private static Optional<Object> called(String name, Console console, RootCommand root) {
    return switch (name) {
      case "check" -> Optional.of(new CheckCommand(console));
      case "inspect" -> Optional.of(new InspectCommand(console));
      case "explain" -> Optional.of(new ExplainCommand(console, root::debug));
      case "index" -> Optional.of(new IndexCommand(console));
      case "search" -> Optional.of(new SearchCommand(console));
      case "similar" -> Optional.of(new SimilarCommand(console));
      case "duties" -> Optional.of(new DutiesCommand(console));
      default -> Optional.empty();
    };
  }

  private static void addAll(CommandLine line, Console console, RootCommand root) {
    line.addSubcommand(new CheckCommand(console))
        .addSubcommand(new InspectCommand(console))
        .addSubcommand(new ExplainCommand(console, root::debug))
        .addSubcommand(
            new CommandLine(new RulesCommand(console)).addSubcommand(new ValidateCommand(console)))
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
  }

  /** Runs the command that was called, whose trouble is told in the language asked for. */
  private static int run(ParseResult parsed, RootCommand root, Console console) {
    if (root.debug()) {
      Trouble.show();
    }
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    if (last.hasMatchedOption("--language")) {
      String written = last.matchedOption("--language").originalStringValues().getLast();
      console.speak(Language.ofTag(written));
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  /** What went wrong itself, where picocli put an error of the machine into one of its own. */
  private static Throwable cause(Exception fault) {
    Throwable inner = fault.getCause();
    return fault instanceof ExecutionException && inner != null ? inner : fault;
  }

  /** Files that can't be written are wrong use; anything else is the program's own fault. */
  private static int failed(Throwable fault, boolean debug, Console console) {
    if (debug) {
      fault.printStackTrace(console.err());
    }
    if (fault instanceof FileSystemException file) {
      console.problem(
          file.getFile(), "can't be read or written", "check the path and that you may use it");
      return ExitCode.USAGE.number();
    }
    if (fault instanceof InvalidPathException path) {
      console.problem(
          path.getInput(),
          "this name can't be read under this locale",
          "set LC_ALL to C.UTF-8 and run it again");
      return ExitCode.USAGE.number();
    }
    console.problem(
        "samsvar",
        "failed: " + fault.getClass().getSimpleName(),
        "run it again with --debug and report what it prints");
    return ExitCode.INCOMPLETE.number();
  }

  private static int usage(ParameterException fault, Console console) {
    console.problems(List.of(Misuse.of(fault)));
    return ExitCode.USAGE.number();
  }
}
