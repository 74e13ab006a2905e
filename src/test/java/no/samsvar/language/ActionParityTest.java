package no.samsvar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.clause.Action;
import no.samsvar.clause.Facts;
import no.samsvar.document.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same clause in three languages orders the same act, and has an object in all or in none. */
class ActionParityTest {
  private static final LanguageAnalyser ANALYSER = new LanguageAnalyser();

  static Stream<List<String>> triples() throws IOException {
    return ClauseTable.rows("action-parity").stream().map(List::of);
  }

  @ParameterizedTest
  @MethodSource("triples")
  void the_same_clause_orders_the_same_act(List<String> row) {
    List<Facts> read = row.subList(0, 3).stream().map(ActionParityTest::facts).toList();
    String norwegian = row.get(3);
    assertThat(read.stream().map(ActionParityTest::verb).toList())
        .containsExactly(norwegian, norwegian, row.get(4));
    assertThat(read.stream().map(facts -> facts.object().isPresent()).distinct().toList())
        .as("object")
        .hasSize(1);
  }

  private static Facts facts(String sentence) {
    return ANALYSER
        .analyse(PlainDocuments.of(sentence, DocumentKind.CONTRACT))
        .clauses()
        .getFirst()
        .facts();
  }

  private static String verb(Facts facts) {
    return facts.action().map(Action::verb).orElse("-");
  }
}
