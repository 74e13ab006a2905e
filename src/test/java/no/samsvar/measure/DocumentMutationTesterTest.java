package no.samsvar.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samsvar.Evaluation;
import no.samsvar.Inspector;
import no.samsvar.Labelled;
import no.samsvar.Limits;
import no.samsvar.Samsvar;
import no.samsvar.measure.DocumentMutationTester.Mutant;
import no.samsvar.measure.DocumentMutationTester.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentMutationTesterTest {
  private static final String ONCE =
      """
      # Driftsavtale

      ## 1 Taushet

      Partene skal bevare taushet om det de får vite om den annens forretningsforhold.

      ## 2 Pris

      Prisen er fast.
      """;
  private static final String TWICE =
      ONCE
          + """

          ## 3 Mer om taushet

          Leverandøren plikter å behandle alle opplysninger om Kunden konfidensielt.
          """;
  private static final String TRUTH =
      """
      document: avtale.md
      kind: contract
      language: nb
      split: dev
      labelled: 2026-11-21
      verdicts:
        contract/confidentiality: { verdict: met, where: "1", evidence: "bevare taushet" }
      """;

  @TempDir private Path folder;

  @Test
  void a_verdict_that_stands_on_one_sentence_falls_with_it() throws Exception {
    assertThat(mutants(ONCE))
        .extracting(Mutant::change, Mutant::outcome)
        .contains(
            tuple(DocumentChange.DELETED, Outcome.FOLLOWED),
            tuple(DocumentChange.NEGATED, Outcome.FOLLOWED),
            tuple(DocumentChange.QUOTED, Outcome.FOLLOWED))
        .doesNotContain(tuple(DocumentChange.DELETED, Outcome.STOOD));
  }

  @Test
  void the_table_counts_by_pack_and_names_what_stood_unless_closed() throws Exception {
    List<Mutant> mutants =
        List.of(
            new Mutant(
                "avtale.md",
                mutants(TWICE).getFirst().rule(),
                DocumentChange.HEDGED,
                Outcome.STOOD,
                "bør bevare taushet"));
    assertThat(MutantTable.of(mutants, false)).contains("contract hedged", "bør bevare taushet");
    assertThat(MutantTable.of(mutants, true)).contains("0.000").doesNotContain("taushet");
  }

  @Test
  void the_page_on_accuracy_has_a_row_for_each_pack() throws Exception {
    assertThat(MutationRows.of(mutants(ONCE)))
        .contains("| contract | 1.00 (1/1) | 1.00 (1/1) |")
        .contains("| all | 1.00 (1/1) |");
  }

  @Test
  void a_right_and_what_is_done_in_the_present_tense_are_denied_too() {
    assertThat(Mutation.NEGATED.of("Kunden kan si opp med en måneds varsel."))
        .hasValue("Kunden kan ikke si opp med en måneds varsel.");
    assertThat(Mutation.NEGATED.of("The Council may end it on six months' notice."))
        .hasValue("The Council may not end it on six months' notice.");
    assertThat(Mutation.NEGATED.of("Leverandøren rapporterer månedlig."))
        .hasValue("Leverandøren rapporterer ikke månedlig.");
    assertThat(Mutation.NEGATED.of("Det som Kunden kan kreve, står her.")).isEmpty();
    assertThat(Mutation.NEGATED.of("Skal kommunen vurdere det, deltar behandleren.")).isEmpty();
  }

  private List<Mutant> mutants(String text) throws Exception {
    Files.write(folder.resolve("avtale.md"), text.getBytes(StandardCharsets.UTF_8));
    Files.writeString(folder.resolve("avtale.expected.yaml"), TRUTH);
    Inspector inspector = new Inspector(Samsvar.with(List.of()), Limits.USUAL);
    Evaluation.Mutants found =
        Evaluation.mutants(new Labelled(inspector, folder, List.of(), Optional.of("dev")));
    assertThat(found.problems()).isEmpty();
    return found.mutants();
  }
}
