package no.samsvar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** The options of a run that shape its result, as they were written: what a report tells of it. */
final class ShapingOptions {
  /** Options that only say where the result goes and how fast it comes. */
  private static final Set<String> OUTSIDE =
      Set.of("--format", "--json", "-o", "--quiet", "--jobs", "--index", "--debug", "--template");

  private ShapingOptions() {}

  /** One text an option, in the order written; of a path from the root only the name is told. */
  static List<String> of(ParseResult parsed) {
    List<String> told = new ArrayList<>();
    for (var option : parsed.matchedOptions()) {
      if (!OUTSIDE.contains(option.longestName())) {
        List<String> values = option.originalStringValues().stream().map(v -> told(v)).toList();
        told.add((option.longestName() + " " + String.join(" ", values)).strip());
      }
    }
    return List.copyOf(told);
  }

  private static String told(String value) {
    boolean fromRoot = value.startsWith("/") || value.matches("[A-Za-z]:[\\\\/].*");
    return fromRoot ? value.replaceFirst(".*[\\\\/](?=.)", "") : value;
  }
}
