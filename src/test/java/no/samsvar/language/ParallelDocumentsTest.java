package no.samsvar.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.extract.FileExtractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lists the blocks of real documents and their translations whose axes differ, where these are at
 * hand (SAMSVAR_REFERENCE). Which of them the translation itself explains is for a reader to say.
 */
class ParallelDocumentsTest {
  private static final Optional<Path> REFERENCE =
      Optional.ofNullable(System.getenv("SAMSVAR_REFERENCE"))
          .map(Path::of)
          .filter(Files::isDirectory);

  /** A block as printed and what its clauses are read as. */
  private record Read(String text, TreeSet<String> axes) {}

  @ParameterizedTest
  @CsvSource({
    "nav-Vilkar.nb.txt, nav-Vilkar.nn.txt",
    "nav-PersonvernArbeidsgiver.nb.txt, nav-PersonvernArbeidsgiver.nn.txt",
    "bouvet-audit.nb.md, bouvet-audit.en.md",
    "bouvet-roles.nb.md, bouvet-roles.en.md"
  })
  void a_text_and_its_translation_are_read_alike(String name, String translation)
      throws IOException, ExtractionException {
    assumeTrue(
        REFERENCE.isPresent(),
        "skipped: SAMSVAR_REFERENCE names no folder with documents/parallel");
    List<Read> one = blocks(name);
    List<Read> other = blocks(translation);
    List<BlockAlignment.Pair> pairs =
        new BlockAlignment(
                one.stream().map(Read::text).toList(), other.stream().map(Read::text).toList())
            .pairs();
    int differing = 0;
    for (BlockAlignment.Pair pair : pairs) {
      Read left = joined(one.subList(pair.from(), pair.to()));
      Read right = joined(other.subList(pair.otherFrom(), pair.otherTo()));
      if (!left.axes().equals(right.axes())) {
        differing++;
        System.out.printf(Locale.ROOT, "  %s%n  | %s%n", left, right);
      }
    }
    System.out.printf(
        Locale.ROOT, "parallel %s: %d of %d blocks differ%n", name, differing, pairs.size());
    assertThat(pairs).isNotEmpty();
  }

  private static Read joined(List<Read> blocks) {
    TreeSet<String> axes = new TreeSet<>();
    blocks.forEach(block -> axes.addAll(block.axes()));
    return new Read(String.join(" ", blocks.stream().map(Read::text).toList()), axes);
  }

  private static List<Read> blocks(String name) throws IOException, ExtractionException {
    Path file = REFERENCE.orElseThrow().resolve("documents/parallel").resolve(name);
    AnalysedDocument document =
        new LanguageAnalyser()
            .analyse(new FileExtractor().extract(new DocumentId(name), Files.readAllBytes(file)));
    Map<Integer, List<Clause>> blocks = new TreeMap<>();
    for (Clause clause : document.clauses()) {
      blocks.computeIfAbsent(clause.block(), _ -> new ArrayList<>()).add(clause);
    }
    return blocks.values().stream().map(clauses -> read(document, clauses)).toList();
  }

  private static Read read(AnalysedDocument document, List<Clause> clauses) {
    StringBuilder text = new StringBuilder();
    TreeSet<String> axes = new TreeSet<>();
    for (Clause clause : clauses) {
      text.append(document.quote(clause).replaceAll("\\s+", " ")).append(' ');
      axes.add(axes(clause));
    }
    return new Read(text.toString().strip(), axes);
  }

  private static String axes(Clause clause) {
    return String.join(
        " ",
        Stream.of(clause.force(), clause.polarity(), clause.stance())
            .map(axis -> axis.name().toLowerCase(Locale.ROOT))
            .toList());
  }
}
