package no.samsvar.benchmark;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.CheckRequest;
import no.samsvar.Inputs;
import no.samsvar.Samsvar;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.extract.FileExtractor;
import no.samsvar.language.LanguageAnalyser;
import org.apache.tika.parser.AutoDetectParser;

/** A folder of one format, warm and in one process: the whole check beside Tika alone. */
record Throughput(Figures figures, Samsvar samsvar, int rounds) {
  private static final double WORDS_A_PAGE = 400;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  void measure(String format, Copies.Batch batch) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.walk(batch.folder())) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    double[] check = new double[rounds];
    double[] tika = new double[rounds];
    double[] extract = new double[rounds];
    double[] analyse = new double[rounds];
    for (int round = -1; round < rounds; round++) {
      double all = check(batch.folder());
      double alone = tika(files);
      double[] parts = parts(files);
      if (round >= 0) {
        check[round] = all;
        tika[round] = alone;
        extract[round] = parts[0];
        analyse[round] = parts[1];
      }
    }
    figures.heading("Warm, " + files.size() + " documents as " + format);
    figures.add(format + ": check", "s", check);
    figures.add(format + ": Tika alone, one thread", "s", tika);
    figures.add(format + ": extraction, one thread", "s", extract);
    figures.add(format + ": language and clauses, one thread", "s", analyse);
    figures.add(format + ": check by Tika, both with all processors (at most 3)", "times", ratio(check, tika));
    figures.add(format + ": check", "MB/s", rate(batch.bytes() / 1e6, check));
    figures.add(format + ": check", "pages/s", rate(batch.words() / WORDS_A_PAGE, check));
    figures.add(format + ": check", "words/s", rate(batch.words(), check));
  }

  /** Tika is timed on one thread; on all processors it would take that part of the time. */
  private static double[] ratio(double[] check, double[] tika) {
    int processors = Runtime.getRuntime().availableProcessors();
    double[] ratio = new double[check.length];
    for (int i = 0; i < check.length; i++) {
      ratio[i] = check[i] * processors / tika[i];
    }
    return ratio;
  }

  private static double[] rate(double amount, double[] seconds) {
    return Arrays.stream(seconds).map(s -> amount / s).toArray();
  }

  private double check(Path folder) throws Exception {
    long start = System.nanoTime();
    Inputs inputs = Inputs.of(List.of(folder.toString()), InputStream.nullInputStream());
    samsvar.check(inputs, CheckRequest.asOf(DAY));
    return (System.nanoTime() - start) / 1e9;
  }

  private static double tika(List<Path> files) throws Exception {
    AutoDetectParser parser = new AutoDetectParser();
    long start = System.nanoTime();
    for (Path file : files) {
      Reference.text(file, parser);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double[] parts(List<Path> files) throws Exception {
    FileExtractor extractor = new FileExtractor(Optional.empty());
    LanguageAnalyser analyser = new LanguageAnalyser();
    double[] parts = new double[2];
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      long start = System.nanoTime();
      Document document = extractor.extract(new DocumentId(file.toString()), bytes);
      long read = System.nanoTime();
      analyser.analyse(document);
      parts[0] += (read - start) / 1e9;
      parts[1] += (System.nanoTime() - read) / 1e9;
    }
    return parts;
  }
}
