package no.samsvar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import no.samsvar.language.LexicalNormaliser;
import no.samsvar.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryReaderTest {
  private static final QueryTerms TERMS =
      new QueryTerms(new SearchWords(new LexicalNormaliser(), Set.of()), new Heads());
  private static final QueryFields FIELDS =
      new QueryFields(TERMS, Catalogue.EMPTY, () -> Set.of("exit", "report"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rapport AND        | 11 | a word is lacking here",
        "(rapport           | 0  | the bracket is not closed",
        "rapport)           | 7  | this bracket was not opened",
        "rapport \"innen    | 8  | the quotation mark is not closed",
        "NOT rapport        | 0  | this only says what to leave out",
        "force:mist rapport | 6  | unknown force \"mist\"",
        "farce:must         | 0  | unknown field \"farce\"",
        "concept:exitt      | 8  | unknown concept \"exitt\"",
        "a*                 | 0  | a beginning needs at least two letters",
        "\u2013             | 0  | there is no word in this"
      })
  void a_fault_is_told_with_its_place(String query, int at, String what) {
    QueryFault fault =
        catchThrowableOfType(
            QueryFault.class, () -> QueryReader.read(query.strip(), TERMS, FIELDS));
    assertThat(fault.what()).isEqualTo(what.strip());
    assertThat(fault.at().start()).isEqualTo(at);
    assertThat(fault.help()).isNotBlank();
  }

  @Test
  void a_wrong_value_is_answered_with_the_nearest_one() {
    QueryFault fault =
        catchThrowableOfType(QueryFault.class, () -> QueryReader.read("force:mist", TERMS, FIELDS));
    assertThat(fault.help()).contains("must");
    assertThat(fault.at()).isEqualTo(new Span(6, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rapport",
        "SLA/drift art. 28 [3]",
        "(rapport OR varsel) AND NOT kind:contract",
        "«månedlig rapport» -halvårlig",
        "rapport* OG frist ELLER dagbot",
        "heading:\"bilag 3\" kl 08:00",
        "a && b || c"
      })
  void what_people_write_is_understood(String query) throws QueryFault {
    assertThat(QueryReader.read(query, TERMS, FIELDS)).isNotNull();
  }

  @Test
  void and_binds_closer_than_or() throws QueryFault {
    assertThat(QueryReader.read("a1 OR b1 AND c1", TERMS, FIELDS).toString())
        .isEqualTo(QueryReader.read("a1 OR (b1 AND c1)", TERMS, FIELDS).toString());
  }
}
