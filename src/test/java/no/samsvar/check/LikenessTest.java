package no.samsvar.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.samsvar.Samsvar;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.language.LexicalNormaliser;
import no.samsvar.pack.PackException;
import no.samsvar.rule.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Passages in words that the rules do not know are still the ones a reader is sent to. */
final class LikenessTest {
  private static final String AGREEMENT =
      """
      # Avtale om drift av fagsystem

      ## 1 Partene

      Avtalen er inngått mellom Sjøvik kommune og Nordlys Drift AS.

      ## 2 Betaling

      Kommunen betaler 40 000 kroner i måneden. Beløpet faktureres etterskuddsvis og forfaller etter
      tretti dager.

      ## 3 Når avtalen tar slutt

      Nordlys Drift setter av to personer til å føre kunnskap og innhold over til den som kommer
      etter. Det tas betalt etter timer.

      ## 4 Kontoret

      Nordlys Drift har kontor i Sjøvik sentrum. Kontoret er åpent fra åtte til fire.

      ## 5 Tvist

      Er partene uenige, setter lederne seg sammen. Blir de ikke enige, tar de det med sine
      overordnede.
      """;

  private static Samsvar samsvar;

  @BeforeAll
  static void open() throws PackException, IOException {
    samsvar = Samsvar.with(List.of());
  }

  @Test
  void the_likest_passage_comes_first() throws Exception {
    assertThat(likest("contract/exit-assistance")).first().asString().contains("to personer");
    assertThat(likest("contract/price")).first().asString().contains("40 000 kroner");
    assertThat(likest("contract/escalation")).first().asString().contains("partene uenige");
  }

  @Test
  void a_passage_is_quoted_whole_when_it_is_short() throws Exception {
    assertThat(likest("contract/price"))
        .first()
        .asString()
        .startsWith("Kommunen betaler")
        .endsWith("dager.");
  }

  @Test
  void what_shares_little_is_not_shown() throws Exception {
    assertThat(likest("contract/exit-assistance")).noneMatch(text -> text.contains("sentrum"));
    assertThat(likest("contract/data-processing")).noneMatch(text -> text.contains("uenige"));
    assertThat(likest("contract/open-api")).isEmpty();
  }

  @Test
  void a_gap_names_it_as_resembling() throws Exception {
    Verdict verdict =
        samsvar
            .checker()
            .explain(
                document(),
                rule("contract/exit-assistance"),
                new Checker.Question(DocumentKind.CONTRACT, false, List.of()))
            .verdict();
    assertThat(verdict).isInstanceOf(Verdict.Missing.class);
    assertThat(verdict.nearest())
        .anySatisfy(
            quote -> {
              assertThat(quote.why()).isEqualTo(Evidence.Reason.ALIKE);
              assertThat(quote.bearing()).isEqualTo(Bearing.MENTIONS);
              assertThat(quote.section()).contains("3");
            });
    assertThat(verdict.evidence()).isEmpty();
  }

  private static Rule rule(String id) {
    return samsvar.packs().rules().stream()
        .filter(rule -> rule.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> likest(String rule) throws Exception {
    AnalysedDocument document = document();
    ConceptHits hits = new ConceptHits(document, samsvar.concepts());
    Likeness likeness = new Likeness(document, hits, new RuleWords(new LexicalNormaliser()));
    return likeness.likest(rule(rule), 3).stream()
        .map(passage -> document.document().text().slice(passage.span()))
        .toList();
  }

  private static AnalysedDocument document() throws Exception {
    byte[] bytes = AGREEMENT.getBytes(StandardCharsets.UTF_8);
    return samsvar.analyse(new DocumentId("avtale.md"), bytes, Optional.of(DocumentKind.CONTRACT));
  }
}
