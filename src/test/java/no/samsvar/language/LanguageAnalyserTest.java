package no.samsvar.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Force;
import no.samsvar.clause.Place;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Role;
import no.samsvar.clause.Stance;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Language;
import no.samsvar.extract.FileExtractor;
import org.junit.jupiter.api.Test;

class LanguageAnalyserTest {
  private static AnalysedDocument analysed(String text) {
    return new LanguageAnalyser().analyse(PlainDocuments.of(text, DocumentKind.CONTRACT));
  }

  @Test
  void a_duty_is_read_with_who_owes_what_to_whom_and_when() {
    AnalysedDocument document =
        analysed("Leverandøren skal varsle Kunden uten ugrunnet opphold og senest innen 24 timer.");
    Clause clause = document.clauses().getFirst();
    assertThat(clause.force()).isEqualTo(Force.MUST);
    assertThat(clause.polarity()).isEqualTo(Polarity.AFFIRMED);
    assertThat(clause.facts().bearer().orElseThrow().role()).isEqualTo(Role.SUPPLIER);
    assertThat(clause.facts().recipient().orElseThrow().role()).isEqualTo(Role.CUSTOMER);
    assertThat(clause.facts().deadline()).isPresent();
    assertThat(clause.facts().figures()).hasSize(1);
  }

  @Test
  void clauses_part_where_the_force_changes() {
    AnalysedDocument document =
        analysed("Leverandøren skal levere månedlige rapporter, men Kunden kan kreve dem oftere.");
    assertThat(document.clauses()).extracting(Clause::force).containsExactly(Force.MUST, Force.MAY);
  }

  @Test
  void the_body_that_the_title_names_speaks_for_itself() {
    AnalysedDocument document =
        new LanguageAnalyser()
            .analyse(
                PlainDocuments.of(
                    "Direktoratet skal rapportere hvert år.\n\nMiljødirektoratet skal gi råd.",
                    DocumentKind.STRATEGY,
                    "Strategi for Havdirektoratet"));
    assertThat(document.clauses())
        .extracting(Clause::stance)
        .containsExactly(Stance.ASSERTED, Stance.ATTRIBUTED);
  }

  @Test
  void a_law_in_the_title_is_not_who_speaks() {
    AnalysedDocument document =
        new LanguageAnalyser()
            .analyse(
                PlainDocuments.of(
                    "Loven skal sikre innsyn.",
                    DocumentKind.STRATEGY,
                    "Plan etter offentlighetsloven"));
    assertThat(document.clauses()).extracting(Clause::stance).containsExactly(Stance.ATTRIBUTED);
  }

  @Test
  void items_inherit_the_force_of_their_lead_in() {
    AnalysedDocument document = analysed("Leverandøren skal:\n- føre logg\n- varsle om avvik");
    assertThat(document.clauses()).extracting(Clause::force).containsOnly(Force.MUST);
    assertThat(document.clauses().get(1).leadIn()).hasValue(0);
    assertThat(document.clauses().get(2).facts().bearer().orElseThrow().role())
        .isEqualTo(Role.SUPPLIER);
  }

  @Test
  void items_under_an_item_that_ends_with_a_colon_are_led_by_it() throws ExtractionException {
    AnalysedDocument document =
        new LanguageAnalyser()
            .analyse(
                new FileExtractor()
                    .extract(
                        new DocumentId("avtale.txt"),
                        """
                        Avtale

                        a) Kunden er kommunen.
                        b) Leverandøren skal hjelpe med følgende:
                        1) flytting av data
                        2) opplæring av brukere
                        c) annet etter bestilling
                        """
                            .getBytes(StandardCharsets.UTF_8)));
    assertThat(document.clauses())
        .extracting(Clause::force)
        .containsExactly(Force.NONE, Force.NONE, Force.MUST, Force.MUST, Force.MUST, Force.NONE);
  }

  @Test
  void headings_and_headers_are_clauses_that_commit_to_nothing() {
    AnalysedDocument document =
        analysed("# Rapportering\nRolle | Ansvar\nSystemeier | Rapporterer årlig");
    List<Place> places = document.clauses().stream().map(Clause::place).toList();
    assertThat(places).containsExactly(Place.HEADING, Place.TABLE_HEADER, Place.TABLE_ROW);
    assertThat(document.clauses().get(2).headings()).containsExactly(0);
    assertThat(document.clauses().get(2).leadIn()).hasValue(1);
  }

  @Test
  void every_block_has_its_own_language() {
    AnalysedDocument document =
        analysed(
            """
            Leverandøren skal ikke utlevere opplysninger til andre enn Kunden.
            Leverandøren skal ikkje utlevere opplysningar frå løysinga til nokon annan.
            The supplier shall not disclose the data to any other party.\
            """);
    assertThat(document.clauses())
        .extracting(Clause::language)
        .containsExactly(Language.BOKMAAL, Language.NYNORSK, Language.ENGLISH);
  }
}
