package no.samsvar.benchmark;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.Samsvar;
import no.samsvar.Searcher;
import no.samsvar.document.DocumentId;
import no.samsvar.extract.FileExtractor;
import no.samsvar.index.SearchRequest;
import no.samsvar.index.SegmentParts;

/** An index over many documents: building, size, refreshing, checking again and searching. */
record Indexing(Figures figures, Path root, Samsvar samsvar, boolean optimised) {
  /** The second compiler too, which pays for itself in runs of minutes. */
  private static final String BOTH = "-XX:TieredStopAtLevel=4";

  private static final int ROUNDS = 5;
  private static final int SAMPLE = 300;

  /** So many documents at most are judged by other rules throughout, which takes as long as building. */
  private static final int JUDGED_ANEW = 2_000;

  /** The first start after a build makes Java's cache, which is no part of indexing. */
  void begin() throws Exception {
    samsvar("rules", "list");
  }

  /** Documents that the mill made, from building to searching. */
  void measure(Copies.Batch batch, Path index, Path work, List<String> queries) throws Exception {
    String title = batch.documents() + " documents: ";
    figures.heading("Index over " + batch.documents() + " documents");
    Processes.Run build = samsvar("index", batch.folder().toString(), "--index", index.toString());
    Processes.Run again = samsvar("index", batch.folder().toString(), "--index", index.toString());
    figures.add(title + optimised("build"), "s", build.seconds());
    figures.add(title + "build, of all processors", "CPU s", build.processor());
    figures.add(title + "build, memory under -Xmx1g", "MiB", build.megabytes());
    figures.add(title + "extraction alone, of a sample, as if of all", "CPU s", extraction(batch));
    figures.add(title + "refresh, nothing changed", "s", again.seconds());
    figures.add(title + "refresh by build (at most 0.02)", "times", again.seconds() / build.seconds());
    checks(title, index, work, build, batch.documents());
    size(title, index, batch.bytes());
    search(title, index, queries);
  }

  /** An index of so many copies of another one; text is the size of what that was made of. */
  void copied(Path from, Path to, int copies, Copies.Batch of, List<String> queries)
      throws Exception {
    String title = of.documents() * copies + " documents: ";
    figures.heading("Index over " + of.documents() * copies + " documents, from stored analyses");
    figures.add(title + "copied", "s", copy(from, to, copies).seconds());
    Processes.Run check = check(to, "-Xmx4g");
    figures.add(title + "check, nothing changed", "s", check.seconds());
    figures.add(title + "check, nothing changed, of all processors", "CPU s", check.processor());
    figures.add(title + "check, memory under -Xmx4g", "MiB", check.megabytes());
    size(title, to, (double) of.bytes() * copies);
    search(title, to, queries);
  }

  private void checks(String title, Path index, Path work, Processes.Run build, int documents)
      throws Exception {
    Changes changes = Changes.write(root.resolve("rules"), Files.createDirectories(work));
    told(title + "first check", check(index, "-Xmx1g"), build);
    Path ledger = index.resolve("verdicts");
    Path kept = Files.createDirectories(work.resolve("verdicts"));
    copy(ledger, kept);
    told(title + "check, nothing changed", check(index, "-Xmx1g"), build);
    told(title + "check, one rule changed (at most 0.05)", check(index, "-Xmx1g", changes.rule()), build);
    copy(kept, ledger);
    told(title + "check, one shared concept changed", check(index, "-Xmx1g", changes.concept()), build);
    copy(kept, ledger);
    if (documents <= JUDGED_ANEW) {
      told(title + "check, every rule changed", check(index, "-Xmx1g", changes.every()), build);
      copy(kept, ledger);
    }
  }

  /** By the built program, which alone reads the verdicts that it kept. */
  private Processes.Run copy(Path from, Path to, int copies) throws Exception {
    String classes =
        root.resolve("target/samsvar.jar") + File.pathSeparator + System.getProperty("java.class.path");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-cp",
            classes,
            "no.samsvar.CopiedIndex",
            from.toString(),
            to.toString(),
            String.valueOf(copies));
    return Processes.run(command);
  }

  /** One folder's files in the place of another's: the verdicts as they were before a change. */
  private static void copy(Path from, Path to) throws IOException {
    for (Path folder : List.of(to, from)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          if (folder.equals(to)) {
            Files.delete(file);
          } else {
            Files.copy(file, to.resolve(file.getFileName()));
          }
        }
      }
    }
  }

  private void told(String what, Processes.Run run, Processes.Run build) {
    figures.add(what, "s", run.seconds());
    figures.add(what + ", of all processors", "CPU s", run.processor());
    figures.add(what + ", memory", "MiB", run.megabytes());
    figures.add(what + ", CPU by build", "times", run.processor() / build.processor());
  }

  private Processes.Run check(Path index, String memory, Path... rules) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of("check", "--index", index.toString(), "--quiet", "--fail-on", "never"));
    for (Path folder : rules) {
      arguments.addAll(List.of("--rules", folder.toString()));
    }
    return samsvar(memory, arguments);
  }

  private Processes.Run samsvar(String... arguments) throws Exception {
    return samsvar("-Xmx1g", List.of(arguments));
  }

  /** The program as a user starts it, with little memory. */
  private Processes.Run samsvar(String memory, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(root.resolve("samsvar").toString()));
    command.addAll(arguments);
    Map<String, String> environment =
        Map.of("JDK_JAVA_OPTIONS", memory, "SAMSVAR_JAVA_OPTIONS", optimised ? BOTH : "");
    Processes.Run run = Processes.run(command, environment);
    if (run.exit() != 0) {
      System.out.println("exit code " + run.exit() + " of " + String.join(" ", arguments));
    }
    return run;
  }

  private String optimised(String what) {
    return optimised ? what + " (both compilers)" : what;
  }

  /** Seconds that reading alone would take, on one thread and warm. */
  private static double extraction(Copies.Batch batch) throws Exception {
    FileExtractor extractor = new FileExtractor(Optional.empty());
    List<Path> files;
    try (Stream<Path> all = Files.walk(batch.folder())) {
      files = all.filter(Files::isRegularFile).sorted().limit(SAMPLE).toList();
    }
    double seconds = 0;
    var threads = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < 2; round++) {
      long start = threads.getCurrentThreadCpuTime();
      for (Path file : files) {
        extractor.extract(new DocumentId(file.toString()), Files.readAllBytes(file));
      }
      seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }
    return seconds * batch.documents() / files.size();
  }

  private void size(String title, Path index, double text) throws IOException {
    double stored = SegmentParts.stored(index);
    figures.add(title + "stored analyses by text (at most 1.5)", "times", stored / text);
    figures.add(title + "the rest by text (at most 0.6)", "times", (size(index) - stored) / text);
    Path ledger = index.resolve("verdicts");
    if (Files.isDirectory(ledger)) {
      figures.add(title + "kept verdicts by text", "times", size(ledger) / text);
    }
  }

  private void search(String title, Path index, List<String> queries) throws Exception {
    try (Searcher searcher = Searcher.open(samsvar, index)) {
      search(title, searcher, queries);
    }
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
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
