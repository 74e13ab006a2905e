package no.samsvar.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import no.samsvar.check.Observation;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.extract.FileExtractor;
import no.samsvar.language.LanguageAnalyser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not agree between documents, and what may well differ. */
class AmongDocumentsTest {
  private static final LanguageAnalyser ANALYSER = new LanguageAnalyser();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String SAME =
      "# Avtale\n\nAvtale mellom Nordli kommune og Fjelldrift AS.\n\n";
  private static final String OTHER =
      "# Avtale\n\nAvtale mellom Sørli kommune og Fjelldrift AS.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tilgjengeligheten skal være 99,5 %.|Oppetiden skal være 99,9 %.",
        "Tilgjengeligheten er 98 %.|Leverandøren garanterer en tilgjengelighet på 99 %.",
        "Oppsigelsestiden er 6 måneder.|Oppsigelsestiden er 3 måneder.",
        "Oppsigelsesfristen er 12 måneder.|Oppsigelsestiden er 9 måneder.",
        "Betalingsfristen er 30 dager.|Betalingsfristen er 14 dager.",
        "Fakturaen forfaller til betaling etter 30 dager.|Betalingsfristen er 20 dager.",
        "Avtaleperioden er fire år.|Avtaleperioden er to år.",
        "Gjenopprettingstiden er 4 timer.|Gjenopprettingstiden er 12 timer.",
        "RTO er 4 timer.|RTO er 8 timer.",
        "RPO er 24 timer.|Akseptabelt datatap er 4 timer.",
        "Sikkerhetskopier skal oppbevares i 90 dager.|Oppbevaringstiden for sikkerhetskopier er 30 dager.",
        "Oppetida skal vere 99 %.|Tenesta har ei oppetid på 98 %.",
      })
  void one_quantity_with_two_values_is_told_on_both(String one, String other) throws Exception {
    SortedMap<DocumentId, List<Observation>> seen = among(SAME + one, SAME + other);
    assertThat(seen).hasSize(2);
    assertThat(seen.values())
        .allSatisfy(
            each ->
                assertThat(each)
                    .extracting(o -> o.check().value())
                    .containsExactly("across/figure-differs"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tilgjengeligheten skal være 99,5 %.|Oppetiden skal være 99,5 %.",
        "Oppsigelsestiden er 1 måned.|Oppsigelsesfristen er 30 dager.",
        "Betalingsfristen er 30 dager.|Oppsigelsestiden er 3 måneder.",
        "Tilgjengeligheten skal være 99,5 %.|For kritiske systemer er oppetiden 99,9 %.",
        "Tilgjengeligheten skal være 99,5 %.|Faktisk oppetid var 99,1 %.",
        "Avtaleperioden er fire år.|Avtaleperioden kan forlenges med ett år.",
        "Responstiden er 4 timer.|Gjenopprettingstiden er 8 timer.",
        "Gjenopprettingstiden er 4 timer.|For kategori B er gjenopprettingstiden 8 timer.",
        "Oppetiden er 99 %.|Utenfor kjernetid er oppetiden 98 %.",
        "Tilgjengeligheten er 99 %.|Ved oppetid under 98 % betales bot.",
        "Kunden kan si opp med 3 måneders varsel.|Leverandøren kan si opp med 12 måneders varsel.",
        "Den forrige avtalen hadde oppetid på 98 %.|Oppetiden skal være 99 %.",
      })
  void quantities_that_may_well_differ_are_left_alone(String one, String other) throws Exception {
    assertThat(among(SAME + one, SAME + other)).isEmpty();
  }

  @Test
  void agreements_of_other_parties_are_not_compared() throws Exception {
    assertThat(among(SAME + "Tilgjengeligheten er 98 %.", OTHER + "Tilgjengeligheten er 99 %."))
        .isEmpty();
  }

  @Test
  void a_party_that_changes_its_company_form_is_told_of() throws Exception {
    String form = "Avtale mellom Nordli kommune og Fjelldrift IKS.";
    SortedMap<DocumentId, List<Observation>> seen = among(SAME + "Tekst.", "# Avtale\n\n" + form);
    assertThat(seen.values())
        .allSatisfy(
            each ->
                assertThat(each)
                    .extracting(o -> o.check().value())
                    .containsExactly("across/party-differs"));
    assertThat(seen).hasSize(2);
  }

  @Test
  void a_role_with_two_meanings_and_a_plan_that_is_not_there_are_told_of_when_asked()
      throws Exception {
    List<AnalysedDocument> plans =
        List.of(
            read("a.md", "# Strategi\n\nSystemeier er en enhet med en leder.\n", "strategy"),
            read(
                "b.md",
                """
                # Digital plan

                Systemeier er den som betaler for drift.

                Opplæring er beskrevet i kompetanseplanen.
                """,
                "strategy"));
    SortedMap<DocumentId, List<Observation>> seen = new Observer(Selection.ALL).among(plans, TODAY);
    assertThat(seen.values().stream().flatMap(List::stream))
        .extracting(o -> o.check().value())
        .containsExactlyInAnyOrder(
            "across/definition-differs", "across/definition-differs", "across/plan-unknown");
  }

  private static SortedMap<DocumentId, List<Observation>> among(String one, String other)
      throws ExtractionException {
    return new Observer(Selection.USUAL)
        .among(List.of(read("en.md", one, "contract"), read("to.md", other, "contract")), TODAY);
  }

  private static AnalysedDocument read(String name, String text, String kind)
      throws ExtractionException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ANALYSER.analyse(
        new FileExtractor()
            .extract(new DocumentId(name), bytes)
            .as(DocumentKind.ofKey(kind).orElseThrow()));
  }
}
