package no.samsvar.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.samsvar.check.Problem;

/** Collects what is wrong with one file of a pack, so that all of it is told at once. */
final class Faults {
  private static final int LISTED_AT_MOST = 40;

  private final String file;
  private final List<Problem> problems;

  Faults(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** A collector for one file by itself. */
  Faults(String file) {
    this(file, new ArrayList<>());
  }

  void add(YamlTree.At at, String what, String help) {
    problems.add(new Problem(place(at), what, help));
  }

  /** file:line:column. */
  String place(YamlTree.At at) {
    return file + ":" + at.line() + ":" + at.column();
  }

  /** Adds a fault about a word that is not among the known ones, with the nearest spelling. */
  void unknown(YamlTree.At at, String what, String written, Collection<String> known) {
    String nearest =
        Spelling.nearest(written, known).map(word -> "did you mean \"" + word + "\"? ").orElse("");
    add(at, "unknown " + what + " \"" + written + "\"", nearest + list(known));
  }

  private static String list(Collection<String> known) {
    if (known.isEmpty()) {
      return "there is none";
    }
    return known.size() > LISTED_AT_MOST
        ? known.size() + " are known"
        : "known: " + String.join(", ", known.stream().sorted().toList());
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
