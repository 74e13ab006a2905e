package no.samsvar.language;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.extract.FileExtractor;

/**
 * Measures the clause analysis on one thread: tokens a second of processor time, warm, of a text
 * file once and twice over. Run by hand; nothing asserts times.
 */
final class AnalysisSpeed {
  private static final int ROUNDS = 12;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private AnalysisSpeed() {}

  /** Arguments: a text file, and the kind to read it as. */
  public static void main(String[] args) throws IOException, ExtractionException {
    String once = Files.readString(Path.of(args[0]), StandardCharsets.UTF_8);
    DocumentKind kind = DocumentKind.ofKey(args[1]).orElseThrow();
    Document single = document(once, kind);
    Document twice = document(once + "\n\n" + once, kind);
    int tokens = WordScanner.words(once).size();
    for (int round = 0; round < ROUNDS; round++) {
      double first = millis(single);
      double second = millis(twice);
      System.out.printf(
          Locale.ROOT,
          "once %.0f ms, %.0f tokens/s; twice %.2f times as long%n",
          first,
          tokens / first * 1000,
          second / first);
    }
  }

  private static Document document(String text, DocumentKind kind)
      throws IOException, ExtractionException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new FileExtractor().extract(new DocumentId("text.txt"), bytes).as(kind);
  }

  private static double millis(Document document) {
    long start = CLOCK.getCurrentThreadCpuTime();
    int clauses = new LanguageAnalyser().analyse(document).clauses().size();
    double took = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
    if (clauses == 0) {
      throw new IllegalStateException("no clauses in " + document.text().length() + " characters");
    }
    return took;
  }
}
