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
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Force;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Stance;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.extract.FileExtractor;
import no.samsvar.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Scores the analysis on labelled phrases of real documents, where these are at hand
 * (SAMSVAR_REFERENCE).
 */
class TrapRowsTest {
  private static final Optional<Path> REFERENCE =
      Optional.ofNullable(System.getenv("SAMSVAR_REFERENCE"))
          .map(Path::of)
          .filter(Files::isDirectory);

  private record Row(String seed, String phrase, String force, String polarity, String stance) {}

  /** The axes that a phrase is read with, and the words they are said of. */
  private record Reading(Span span, Force force, Polarity polarity, Stance stance) {}

  private record Score(int right, int rows) {
    double share() {
      return rows == 0 ? 0 : (double) right / rows;
    }
  }

  @Test
  void labelled_phrases_get_the_polarity_and_stance_of_a_careful_reader() throws Exception {
    assumeTrue(
        REFERENCE.isPresent(),
        "skipped: SAMSVAR_REFERENCE names no folder with seeds/ and truth/traps.csv");
    Path reference = REFERENCE.orElseThrow();
    Map<String, AnalysedDocument> documents = documents(reference.resolve("seeds"));
    List<Row> rows = rows(reference.resolve("truth/traps.csv"));
    List<String> misses = new ArrayList<>();
    int[] right = new int[3];
    for (Row row : rows) {
      AnalysedDocument document = Objects.requireNonNull(documents.get(row.seed()));
      Optional<Reading> clause = covering(document, row.phrase());
      boolean[] hits =
          clause.map(one -> hits(one, row)).orElse(new boolean[] {false, false, false});
      for (int i = 0; i < 3; i++) {
        right[i] += hits[i] ? 1 : 0;
      }
      if (!(hits[0] && hits[1] && hits[2])) {
        misses.add(miss(row, document, clause, hits));
      }
    }
    misses.forEach(System.out::println);
    Score polarity = new Score(right[1], rows.size());
    Score stance = new Score(right[2], rows.size());
    System.out.printf(
        Locale.ROOT,
        "traps: force %.3f polarity %.3f stance %.3f of %d%n",
        new Score(right[0], rows.size()).share(),
        polarity.share(),
        stance.share(),
        rows.size());
    assertThat(polarity.share()).isGreaterThanOrEqualTo(0.90);
    assertThat(stance.share()).isGreaterThanOrEqualTo(0.90);
  }

  private static boolean[] hits(Reading clause, Row row) {
    return new boolean[] {
      accepts(row.force(), clause.force().name()),
      accepts(row.polarity(), clause.polarity().name()),
      accepts(row.stance(), clause.stance().name())
    };
  }

  private static boolean accepts(String wanted, String value) {
    return List.of(wanted.split("\\|", -1)).contains(value.toLowerCase(Locale.ROOT));
  }

  private static String miss(
      Row row, AnalysedDocument document, Optional<Reading> clause, boolean[] hits) {
    String found =
        clause
            .map(
                one ->
                    one.force()
                        + " "
                        + one.polarity()
                        + " "
                        + one.stance()
                        + " «"
                        + document.document().text().slice(one.span()).replaceAll("\\s+", " ")
                        + "»")
            .orElse("no clause");
    return row.seed()
        + " "
        + (hits[0] ? "" : "F")
        + (hits[1] ? "" : "P")
        + (hits[2] ? "" : "S")
        + " “"
        + row.phrase()
        + "” wants "
        + row.force()
        + "/"
        + row.polarity()
        + "/"
        + row.stance()
        + " got "
        + found;
  }

  /**
   * The clause that shares most characters with the phrase, both without white space and line-end
   * hyphens.
   */
  private static Optional<Reading> covering(AnalysedDocument document, String phrase) {
    String text = document.document().text().content();
    StringBuilder squeezed = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        squeezed.append(text.charAt(i));
        offsets.add(i);
      }
    }
    String wanted = phrase.replaceAll("[^\\p{L}\\p{N}]", "");
    int at = squeezed.indexOf(wanted);
    if (at < 0) {
      return Optional.empty();
    }
    int from = offsets.get(at);
    int to = offsets.get(at + wanted.length() - 1) + 1;
    Clause best = null;
    int most = 0;
    for (Clause clause : document.clauses()) {
      int shared = Math.min(to, clause.span().end()) - Math.max(from, clause.span().start());
      if (shared > most) {
        best = clause;
        most = shared;
      }
    }
    return Optional.ofNullable(best).map(clause -> reading(clause, new Span(from, to)));
  }

  /** The axes of the part that holds all of the phrase, or else of the clause. */
  private static Reading reading(Clause clause, Span phrase) {
    return clause.parts().stream()
        .filter(part -> part.span().contains(phrase))
        .reduce((_, inner) -> inner)
        .map(part -> new Reading(part.span(), part.force(), part.polarity(), part.stance()))
        .orElseGet(
            () -> new Reading(clause.span(), clause.force(), clause.polarity(), clause.stance()));
  }

  private static List<Row> rows(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .skip(1)
          .map(line -> line.split(";", -1))
          .map(c -> new Row(c[0], c[3], c[4], c[5], c[6]))
          .toList();
    }
  }

  private static Map<String, AnalysedDocument> documents(Path folder)
      throws IOException, ExtractionException {
    Map<String, AnalysedDocument> documents = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      documents.put(
          name.substring(0, 3),
          new LanguageAnalyser()
              .analyse(
                  new FileExtractor().extract(new DocumentId(name), Files.readAllBytes(file))));
    }
    return documents;
  }
}
