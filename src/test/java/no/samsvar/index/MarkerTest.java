package no.samsvar.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.samsvar.language.LexicalNormaliser;
import no.samsvar.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkerTest {
  private static final SearchWords WORDS = new SearchWords(new LexicalNormaliser(), Set.of());
  private static final QueryTerms TERMS = new QueryTerms(WORDS, new Heads());
  private static final QueryFields FIELDS =
      new QueryFields(TERMS, Catalogue.EMPTY, () -> Set.of("report"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rapport              | Leverandøren skal rapportere hver måned | rapportere",
        "rapportering         | Driftaren har rapporteringsplikt        | rapporteringsplikt",
        "\"hver måned\"       | Rapport hver måned, ikke hver uke       | hver måned",
        "rapport* NOT måned   | Rapporten gjelder en måned              | Rapporten",
        "av rapport           | Innholdet av en rapport                 | rapport",
        "kind:contract avtale | Avtalen varer i tre år                  | Avtalen",
        "priser OR varsel     | Varsel gis skriftlig                    | Varsel",
        "\"skriftlig varsel\" | Varsel gis skriftlig                    | ''"
      })
  void the_words_that_were_looked_for_are_marked(String query, String text, String marked)
      throws QueryFault {
    List<Span> spans =
        new Marker(WORDS).mark(QueryReader.read(query.strip(), TERMS, FIELDS), text.strip());
    assertThat(spans.stream().map(span -> text.strip().substring(span.start(), span.end())))
        .containsExactlyElementsOf(marked.isEmpty() ? List.of() : List.of(marked));
  }
}
