package no.samsvar.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samsvar.Samsvar;
import no.samsvar.Searcher;
import no.samsvar.index.SearchRequest;
import no.samsvar.index.SegmentParts;

/** An index over many documents: building, size, refreshing, checking again and searching. */
record Indexing(Figures figures, Path root, Samsvar samsvar) {
  private static final int ROUNDS = 5;

  void measure(Copies.Batch batch, Path index, List<String> queries) throws Exception {
    String title = batch.documents() + " documents: ";
    figures.heading("Index over " + batch.documents() + " documents");
    Processes.Run build = samsvar("index", batch.folder().toString(), "--index", index.toString());
    Processes.Run again = samsvar("index", batch.folder().toString(), "--index", index.toString());
    Processes.Run check = samsvar("check", "--index", index.toString(), "--quiet", "--fail-on", "never");
    figures.add(title + "build", "s", build.seconds());
    figures.add(title + "build, memory under -Xmx1g", "MiB", build.megabytes());
    figures.add(title + "build, of all processors", "s", build.processor());
    figures.add(title + "refresh, nothing changed", "s", again.seconds());
    figures.add(title + "refresh by build (at most 0.02)", "times", again.seconds() / build.seconds());
    figures.add(title + "check of all from the index", "s", check.seconds());
    figures.add(title + "check by build (at most 0.05)", "times", check.processor() / build.processor());
    double text = batch.bytes();
    double stored = SegmentParts.stored(index);
    figures.add(title + "stored analyses by text (at most 1.5)", "times", stored / text);
    figures.add(title + "the rest by text (at most 0.6)", "times", (size(index) - stored) / text);
    try (Searcher searcher = Searcher.open(samsvar, index)) {
      search(title, searcher, queries);
    }
  }

  /** The program as a user starts it, with little memory. */
  private Processes.Run samsvar(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(root.resolve("samsvar").toString()));
    command.addAll(List.of(arguments));
    return Processes.run(command, Map.of("JDK_JAVA_OPTIONS", "-Xmx1g"));
  }

  private void search(String title, Searcher searcher, List<String> queries) throws Exception {
    List<Double> times = new ArrayList<>();
    for (int round = -1; round < ROUNDS; round++) {
      for (String query : queries) {
        long start = System.nanoTime();
        searcher.search(new SearchRequest(query, List.of(), 20, true));
        if (round >= 0) {
          times.add((System.nanoTime() - start) / 1e6);
        }
      }
    }
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    figures.add(title + "search with facets (at most 20)", "ms", sorted);
    figures.add(title + "search, 99th of 100 (at most 100)", "ms", sorted[sorted.length * 99 / 100]);
  }

  private static double size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
