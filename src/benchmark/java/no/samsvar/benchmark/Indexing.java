package no.samsvar.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.CheckRequest;
import no.samsvar.Samsvar;
import no.samsvar.Searcher;
import no.samsvar.index.SearchRequest;
import no.samsvar.index.SegmentParts;

/** An index over many documents: building, size, refreshing, checking again and searching. */
record Indexing(Figures figures, Path root, Samsvar samsvar) {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final int ROUNDS = 5;

  void measure(Copies.Batch batch, Path index, List<String> queries) throws Exception {
    String title = batch.documents() + " documents: ";
    figures.heading("Index over " + batch.documents() + " documents");
    Processes.Run build = index(batch, index);
    Processes.Run again = index(batch, index);
    figures.add(title + "build", "s", build.seconds());
    figures.add(title + "build, memory under -Xmx1g", "MiB", build.megabytes());
    figures.add(title + "refresh, nothing changed", "s", again.seconds());
    figures.add(title + "refresh by build (at most 0.02)", "times", again.seconds() / build.seconds());
    double text = batch.bytes();
    double stored = SegmentParts.stored(index);
    figures.add(title + "stored analyses by text (at most 1.5)", "times", stored / text);
    figures.add(title + "the rest by text (at most 0.6)", "times", (size(index) - stored) / text);
    try (Searcher searcher = Searcher.open(samsvar, index)) {
      long start = System.nanoTime();
      searcher.check(CheckRequest.asOf(DAY));
      double check = (System.nanoTime() - start) / 1e9;
      figures.add(title + "check of all from the index", "s", check);
      figures.add(title + "check by build", "times", check / build.seconds());
      search(title, searcher, queries);
    }
  }

  private Processes.Run index(Copies.Batch batch, Path index) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Processes.run(
        List.of(
            java,
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-jar",
            root.resolve("target/samsvar.jar").toString(),
            "index",
            batch.folder().toString(),
            "--index",
            index.toString()));
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
