package no.samsvar.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import no.samsvar.Samsvar;
import no.samsvar.check.Checker;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.extract.FileExtractor;
import no.samsvar.index.StoredForms;
import no.samsvar.language.LanguageAnalyser;
import no.samsvar.observe.Observer;
import no.samsvar.observe.Selection;

/**
 * The hot inner parts, one after the other on the same documents: a simple loop that warms up and
 * takes each part several times. The processor's time of one thread is counted, not the clock's.
 */
record InnerLoops(Figures figures, Samsvar samsvar, int rounds) {
  private static final int DOCUMENTS = 40;
  private static final int WARM = 3;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private interface Part {
    int of(int document) throws Exception;
  }

  void measure(Mill mill) throws Exception {
    figures.heading("Inner parts, a document of ten pages");
    List<Document> read = read(mill);
    LanguageAnalyser analyser = new LanguageAnalyser();
    List<AnalysedDocument> analysed = read.stream().map(analyser::analyse).toList();
    List<StoredForms> stored = analysed.stream().map(StoredForms::of).toList();
    Observer observer = new Observer(Selection.USUAL);
    add("clauses", at -> analyser.analyse(read.get(at)).clauses().size());
    add("concepts found", at -> samsvar.checker().examine(analysed.get(at)).concepts().size());
    add("concepts found, own rules judged", at -> judged(analysed.get(at)));
    add("text observed", at -> observer.observe(analysed.get(at), DAY).size());
    add("stored document decoded", at -> stored.get(at).document().text().length());
    add("stored analysis decoded", at -> stored.get(at).analysed().clauses().size());
  }

  private int judged(AnalysedDocument document) {
    String pack = document.front().kind().pack().orElse("contract");
    return samsvar
        .checker()
        .check(
            document,
            samsvar.packs().rules().stream().filter(r -> r.id().pack().equals(pack)).toList(),
            Checker.Question.of(document))
        .size();
  }

  private static List<Document> read(Mill mill) throws Exception {
    FileExtractor extractor = new FileExtractor(Optional.empty());
    List<Document> documents = new ArrayList<>();
    for (int at = 0; at < DOCUMENTS; at++) {
      byte[] bytes =
          Copies.bytes(
              "md", "Avtale " + at, mill.document(new SplittableRandom(at), 4_000));
      documents.add(extractor.extract(new DocumentId("d" + at + ".md"), bytes));
    }
    return documents;
  }

  private void add(String what, Part part) throws Exception {
    var threads = java.lang.management.ManagementFactory.getThreadMXBean();
    double[] times = new double[rounds];
    int sum = 0;
    for (int round = -WARM; round < rounds; round++) {
      long start = threads.getCurrentThreadCpuTime();
      for (int at = 0; at < DOCUMENTS; at++) {
        sum += part.of(at);
      }
      if (round >= 0) {
        times[round] = (threads.getCurrentThreadCpuTime() - start) / 1e6 / DOCUMENTS;
      }
    }
    figures.add(what, sum == 0 ? "CPU ms (nothing!)" : "CPU ms", times);
  }
}
