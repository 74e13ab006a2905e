package no.samsvar.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The hot inner parts, each in a process of its own: what one document of ten pages costs, on
 * average over the same forty.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "--sun-misc-unsafe-memory-access=allow")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class InnerParts {
  private static final int DOCUMENTS = 40;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  /** The project's folder, whose corpus the documents are made of. */
  @Param("")
  public String root;

  private final LanguageAnalyser analyser = new LanguageAnalyser();
  private final Observer observer = new Observer(Selection.USUAL);
  private final List<Document> read = new ArrayList<>();
  private Samsvar samsvar;
  private List<AnalysedDocument> analysed;
  private List<StoredForms> stored;
  private int turn;

  @Setup
  public void read() throws Exception {
    samsvar = Samsvar.with(List.of());
    Mill mill = Mill.of(samsvar, Path.of(root).resolve("corpus"));
    FileExtractor extractor = new FileExtractor(Optional.empty());
    for (int at = 0; at < DOCUMENTS; at++) {
      var text = mill.document(new SplittableRandom(at), 4_000);
      byte[] bytes = Copies.bytes("md", "Avtale " + at, text);
      read.add(extractor.extract(new DocumentId("d" + at + ".md"), bytes));
    }
    analysed = read.stream().map(analyser::analyse).toList();
    stored = analysed.stream().map(StoredForms::of).toList();
  }

  @Benchmark
  public Object clauses() {
    return analyser.analyse(read.get(next()));
  }

  @Benchmark
  public Object concepts() {
    return samsvar.checker().examine(analysed.get(next())).concepts();
  }

  @Benchmark
  public Object conceptsAndOwnRules() {
    AnalysedDocument document = analysed.get(next());
    String pack = document.front().kind().pack().orElse("contract");
    return samsvar
        .checker()
        .check(
            document,
            samsvar.packs().rules().stream().filter(r -> r.id().pack().equals(pack)).toList(),
            Checker.Question.of(document));
  }

  @Benchmark
  public Object observations() {
    return observer.observe(analysed.get(next()), DAY);
  }

  @Benchmark
  public Object storedDocumentDecoded() {
    return stored.get(next()).document();
  }

  @Benchmark
  public Object storedAnalysisDecoded() {
    return stored.get(next()).analysed();
  }

  private int next() {
    turn = (turn + 1) % DOCUMENTS;
    return turn;
  }
}
