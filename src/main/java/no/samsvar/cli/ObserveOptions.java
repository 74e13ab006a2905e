package no.samsvar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samsvar.check.Problem;
import no.samsvar.observe.Selection;
import no.samsvar.observe.TextCheck;
import no.samsvar.observe.TextChecks;
import no.samsvar.rule.RuleId;
import picocli.CommandLine.Option;

/** Which checks of the text itself are on. */
final class ObserveOptions {
  @Option(
      names = "--observe",
      paramLabel = "usual|all|none|ID",
      split = ",",
      description =
          "Checks of the text itself: those that are seldom wrong (the default), all, none, or"
              + " checks and families by name, a minus before one that is to be off.")
  private List<String> names = List.of();

  /** The checks named; empty after printing which names are unknown. */
  Optional<Selection> open(Console console) {
    List<Problem> unknown = new ArrayList<>();
    boolean narrows = names.isEmpty() || names.getFirst().startsWith("-");
    SortedSet<RuleId> checks = new TreeSet<>(narrows ? Selection.USUAL.checks() : List.of());
    for (String name : names) {
      boolean off = name.startsWith("-");
      SortedSet<RuleId> meant = meant(off ? name.substring(1) : name);
      if (meant.isEmpty() && !name.equals("none")) {
        unknown.add(problem(name));
      } else if (off) {
        checks.removeAll(meant);
      } else {
        checks.addAll(meant);
      }
    }
    console.problems(unknown);
    return unknown.isEmpty() ? Optional.of(new Selection(checks)) : Optional.empty();
  }

  private static SortedSet<RuleId> meant(String name) {
    return switch (name) {
      case "usual" -> Selection.USUAL.checks();
      case "all" -> Selection.ALL.checks();
      default -> named(name);
    };
  }

  private static SortedSet<RuleId> named(String name) {
    SortedSet<RuleId> found = new TreeSet<>();
    for (TextCheck check : TextChecks.ALL) {
      if (check.id().value().equals(name) || check.id().pack().equals(name)) {
        found.add(check.id());
      }
    }
    return found;
  }

  private static Problem problem(String name) {
    List<String> known = TextChecks.ALL.stream().map(check -> check.id().value()).sorted().toList();
    return new Problem(
        "--observe",
        "no check of the text is called \"" + name + "\"",
        "usual, all, none, or some of " + String.join(", ", known));
  }
}
