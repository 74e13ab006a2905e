package no.samsvar.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.Samsvar;
import no.samsvar.check.Problem;
import no.samsvar.document.Language;
import no.samsvar.index.QueryFault;
import no.samsvar.report.view.ProblemWords;
import no.samsvar.rule.Rule;
import no.samsvar.text.Span;
import picocli.CommandLine.Model.CommandSpec;

/** What a command may read and write: streams in UTF-8 whatever the locale, and the environment. */
final class Console {
  private static final int NARROW = 80;
  private static final int WIDEST = 120;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> environment;
  private Optional<Language> spoken = Optional.empty();

  Console(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
    this.in = in;
    this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.environment = environment;
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  Optional<String> environment(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** Whether standard output is a terminal. */
  boolean terminal() {
    return Optional.ofNullable(System.console()).filter(c -> c.isTerminal()).isPresent();
  }

  /** Width to write in: as COLUMNS says, else the terminal's up to where lines tire; else 80. */
  int width() {
    return environment("COLUMNS")
        .filter(columns -> columns.matches("[0-9]{2,3}"))
        .map(Integer::parseInt)
        .orElseGet(() -> terminal() ? Math.min(WIDEST, terminalWidth()) : NARROW);
  }

  private static int terminalWidth() {
    return CommandSpec.create().usageMessage().autoWidth(true).width();
  }

  /** Speaks this language from now on, unless another one was asked for before. */
  void speak(Optional<Language> language) {
    spoken = spoken.or(() -> language);
  }

  /** Language of messages: asked for, else the locale's, else bokmål. */
  Language language(Optional<Language> asked) {
    String locale =
        environment("LC_ALL")
            .or(() -> environment("LC_MESSAGES"))
            .or(() -> environment("LANG"))
            .orElse("");
    return asked.orElseGet(
        () -> {
          if (locale.startsWith("nn")) {
            return Language.NYNORSK;
          }
          return locale.startsWith("en") ? Language.ENGLISH : Language.BOKMAAL;
        });
  }

  /** Prints one problem. */
  void problem(String where, String what, String help) {
    problems(List.of(new Problem(where, what, help)));
  }

  /** The rule with this id; empty after telling that there is none, with the nearest id. */
  Optional<Rule> rule(Samsvar samsvar, String id) {
    Optional<Rule> rule = samsvar.packs().rule(id);
    if (rule.isEmpty()) {
      String nearest =
          samsvar
              .packs()
              .nearestRule(id)
              .map(other -> "did you mean \"" + other + "\"? ")
              .orElse("");
      problems(
          List.of(
              new Problem(
                  id, "no rule with this id", nearest + "samsvar rules list shows them all")));
    }
    return rule;
  }

  /** Prints problems in the one shape that errors have. */
  void problems(Collection<Problem> problems) {
    print("error", problems);
  }

  /** Prints what should be looked at, though it stops nothing. */
  void warnings(Collection<Problem> problems) {
    print("warning", problems);
  }

  /** Prints what may be worth a thought. */
  void hints(Collection<Problem> problems) {
    print("hint", problems);
  }

  private void print(String weight, Collection<Problem> problems) {
    ProblemWords words = ProblemWords.in(language(spoken));
    for (Problem each : problems) {
      Problem problem = words.of(each);
      err.print(weight + ": " + problem.where() + ": " + problem.what() + "\n");
      err.print("  help: " + problem.help() + "\n");
    }
  }

  /** Prints what is wrong with a query, with a caret under the words at fault. */
  void fault(String query, QueryFault fault) {
    Span at = fault.at();
    boolean inside = at.end() <= query.length();
    ProblemWords words = ProblemWords.in(language(spoken));
    err.print("error: query: " + words.of(fault.what()) + "\n");
    if (inside && !query.isBlank()) {
      String shown = query.replaceAll("\\s", " ");
      err.print("    " + shown + "\n");
      err.print("    " + " ".repeat(at.start()) + "^".repeat(Math.max(1, at.length())) + "\n");
    }
    err.print("  help: " + words.of(fault.help()) + "\n");
  }
}
