package no.samsvar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.index.Hit;
import no.samsvar.index.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries over the corpus with the clause that should come first. */
final class SearchQualityTest {
  private static final int LOOKED_AT = 10;

  private record Wanted(String query, String document, String words) {}

  @Test
  void the_clause_that_was_meant_comes_first_or_near_it(@TempDir Path folder) throws Exception {
    Samsvar samsvar = Samsvar.with(List.of());
    Inputs corpus = Inputs.of(List.of("corpus"), new ByteArrayInputStream(new byte[0]));
    Indexer.of(samsvar)
        .refresh(
            folder, new IndexRequest(corpus, List.of("corpus"), Limits.USUAL, Progress.NONE, ""));
    List<Wanted> queries = queries();
    double reciprocal = 0;
    int found = 0;
    List<String> missed = new ArrayList<>();
    try (Searcher searcher = Searcher.open(samsvar, folder)) {
      for (Wanted wanted : queries) {
        SearchRequest request = new SearchRequest(wanted.query(), List.of(), LOOKED_AT, false);
        List<Hit> hits = searcher.search(request).hits();
        int place = 0;
        while (place < hits.size() && !fits(hits.get(place), wanted)) {
          place++;
        }
        if (place < hits.size()) {
          found++;
          reciprocal += 1.0 / (place + 1);
        } else {
          missed.add(wanted.query());
        }
      }
    }
    double mrr = reciprocal / queries.size();
    double recall = (double) found / queries.size();
    System.out.printf(
        "search: MRR %.2f, recall@10 %.2f over %d queries; missed %s%n",
        mrr, recall, queries.size(), missed);
    assertThat(queries).hasSizeGreaterThanOrEqualTo(40);
    // Other documents of the growing corpus answer some queries as well as the one that is meant.
    assertThat(mrr).isGreaterThan(0.6);
    assertThat(recall).isGreaterThan(0.88);
  }

  private static boolean fits(Hit hit, Wanted wanted) {
    return hit.document().value().contains(wanted.document())
        && hit.text().replaceAll("\\s+", " ").contains(wanted.words());
  }

  private static List<Wanted> queries() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/index/queries.tsv")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(row -> new Wanted(row[0], row[1], row[2]))
        .toList();
  }
}
