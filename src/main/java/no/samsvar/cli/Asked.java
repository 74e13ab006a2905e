package no.samsvar.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.Inputs;

/** The paths on a command line, and the files behind each group of them. */
record Asked(List<String> paths, List<Inputs> groups) {
  Asked {
    paths = List.copyOf(paths);
    groups = List.copyOf(groups);
  }

  /** Paths of one group. */
  static Asked of(Console console, List<String> paths) throws IOException {
    return new Asked(paths, List.of(Inputs.of(paths, console.in())));
  }

  /** Paths of two groups that are read apart. */
  static Asked of(Console console, List<String> first, List<String> second) throws IOException {
    List<String> paths = new ArrayList<>(first);
    paths.addAll(second);
    return new Asked(
        paths, List.of(Inputs.of(first, console.in()), Inputs.of(second, console.in())));
  }

  /** A folder that is walked by somebody else. */
  static Asked folder(String path) {
    return new Asked(List.of(path), List.of());
  }
}
