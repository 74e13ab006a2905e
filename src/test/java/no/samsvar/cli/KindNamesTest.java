package no.samsvar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import no.samsvar.document.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds by the words of the command line and of reports, and what other words may have meant. */
final class KindNamesTest {
  @ParameterizedTest
  @CsvSource({
    "dpa, DPA",
    "DPA, DPA",
    "avtale, CONTRACT",
    "Databehandlaravtale, DPA",
    "rapport, REPORT",
    "strategy, STRATEGY"
  })
  void a_kind_goes_by_its_word_and_by_what_reports_call_it(String word, DocumentKind kind) {
    assertThat(KindNames.of(word)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "tjenesteavtale, CONTRACT",
    "vedtekter, COOPERATION",
    "samarbeid, COOPERATION",
    "bilag, ANNEX",
    "forvaltningsrevisjon, REPORT"
  })
  void other_names_of_a_document_are_understood_but_not_taken(String word, DocumentKind kind) {
    assertThat(KindNames.of(word)).isEmpty();
    assertThat(KindNames.meant(word)).contains(kind);
  }

  @Test
  void laws_and_unknown_documents_cannot_be_asked_for() {
    assertThat(KindNames.of("law")).isEmpty();
    assertThat(KindNames.of("unknown")).isEmpty();
    assertThat(KindNames.meant("lunsj")).isEmpty();
  }
}
