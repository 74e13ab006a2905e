package no.samsvar.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samsvar.Samsvar;

/**
 * Measures the built program and prints a table. Arguments: the project's folder, the file for
 * JSON, numbers of documents to index with commas between, rounds of each measurement, the stages
 * with commas between (starts, formats, growth, inner, index), and how many documents the copied
 * index should have; 0 for none.
 */
final class Benchmark {
  private static final int SHELF = 100;
  private static final int LONG = 5_500;
  private static final int MANY = 5_000;
  private static final int TEN_PAGES = 4_000;

  private Benchmark() {}

  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]);
    int rounds = Integer.parseInt(args[3]);
    Set<String> stages = Set.of(args[4].split(",", -1));
    Path work = Files.createTempDirectory("samsvar-benchmark");
    Figures figures = new Figures();
    try {
      Samsvar samsvar = Samsvar.with(List.of());
      Mill mill = Mill.of(samsvar, root.resolve("corpus"));
      if (stages.contains("starts")) {
        one(figures, mill, new Starts(figures, root, rounds), work);
        new PackLoads(figures, root, rounds).measure(work);
      }
      if (stages.contains("formats")) {
        formats(new Throughput(figures, samsvar, rounds), root, mill, work);
      }
      if (stages.contains("growth")) {
        growth(new Growth(figures, root, rounds), samsvar, mill, work);
      }
      if (stages.contains("inner")) {
        new InnerLoops(figures).measure(root);
      }
      if (stages.contains("index")) {
        boolean optimised = numbers(args[2]).getLast() >= MANY;
        index(new Indexing(figures, root, samsvar, optimised), mill, args, work);
      }
      figures.write(Path.of(args[1]));
    } finally {
      remove(work);
    }
  }

  private static void formats(Throughput throughput, Path root, Mill mill, Path work)
      throws Exception {
    for (String format : List.of("md", "docx", "pdf")) {
      Copies.Order order = new Copies.Order(SHELF, LONG, format, 1);
      Copies.Batch batch = Copies.write(mill, order, work.resolve(format));
      throughput.measure(format, batch);
      whole(throughput.figures(), root, format, batch);
    }
  }

  private static void growth(Growth growth, Samsvar samsvar, Mill mill, Path work)
      throws Exception {
    growth.documents(samsvar, mill, work);
    Copies.write(mill, new Copies.Order(1, LONG, "md", 1), work.resolve("growth"));
    growth.rules(work.resolve("growth/000/d000000.md"), work);
  }

  /** Documents are built from text; the last index is then copied until it has as many as are stored. */
  private static void index(Indexing indexing, Mill mill, String[] args, Path work)
      throws Exception {
    indexing.begin();
    Path root = Path.of(args[0]);
    int stored = Integer.parseInt(args[5]);
    for (int documents : numbers(args[2])) {
      Copies.Order order = new Copies.Order(documents, TEN_PAGES, "md", 2);
      Copies.Batch batch = Copies.write(mill, order, work.resolve("i" + documents));
      Path index = work.resolve("index" + documents);
      indexing.measure(batch, index, work.resolve("changes" + documents), queries(root));
      remove(batch.folder());
      if (stored >= 2 * documents && documents == numbers(args[2]).getLast()) {
        indexing.copied(index, work.resolve("copied"), stored / documents, batch, queries(root));
        remove(work.resolve("copied"));
      }
      remove(index);
    }
  }

  private static void one(Figures figures, Mill mill, Starts starts, Path work) throws Exception {
    Path docx = first(mill, new Copies.Order(1, 14 * 400, "docx", 3), work.resolve("one-docx"));
    Path pdf = first(mill, new Copies.Order(1, 14 * 400, "pdf", 3), work.resolve("one-pdf"));
    Path markdown = first(mill, new Copies.Order(1, 3 * 400, "md", 3), work.resolve("one-md"));
    starts.measure(docx, pdf, markdown);
  }

  private static Path first(Mill mill, Copies.Order order, Path folder) throws IOException {
    Copies.write(mill, order, folder);
    return folder.resolve("000/d000000." + order.format());
  }

  /** The program over the folder as a user runs it, and pdftotext where there is one. */
  private static void whole(Figures figures, Path root, String format, Copies.Batch batch)
      throws Exception {
    List<String> check =
        List.of(
            root.resolve("samsvar").toString(),
            "check",
            batch.folder().toString(),
            "--fail-on",
            "never",
            "--quiet",
            "--trusted");
    double[] seconds = new double[3];
    double[] memory = new double[3];
    for (int i = 0; i < 3; i++) {
      Processes.Run run = Processes.run(check);
      seconds[i] = run.seconds();
      memory[i] = run.megabytes();
    }
    figures.add(format + ": whole process", "s", seconds);
    figures.add(
        format + ": whole process (Markdown: at least 120,000)",
        "words/s",
        Arrays.stream(seconds).map(s -> batch.words() / s).toArray());
    figures.add(format + ": whole process, memory", "MiB", memory);
    if (format.equals("pdf") && Files.isExecutable(Path.of("/usr/bin/pdftotext"))) {
      String loop = "for f in " + batch.folder() + "/*/*.pdf; do pdftotext \"$f\" -; done";
      figures.add("pdf: pdftotext", "s", Processes.run(List.of("sh", "-c", loop)).seconds());
    }
  }

  private static List<Integer> numbers(String written) {
    List<Integer> numbers = new ArrayList<>();
    for (String number : written.split(",", -1)) {
      numbers.add(Integer.parseInt(number.strip()));
    }
    return numbers;
  }

  private static List<String> queries(Path root) throws IOException {
    return Files.readAllLines(root.resolve("src/test/resources/index/queries.tsv")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.contains("document:"))
        .map(line -> line.substring(0, line.indexOf('\t')))
        .toList();
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
