package no.samsvar.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samsvar.Samsvar;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Fact;
import org.junit.jupiter.api.Test;

/** The index finds what going through all clauses finds. */
final class ClauseIndexTest {
  private static final Path FILE = Path.of("corpus/contracts/driftsavtale-nordvik.docx");

  @Test
  void every_concept_has_the_clauses_that_say_it_or_stand_in_its_context() throws Exception {
    Samsvar samsvar = Samsvar.with(List.of());
    AnalysedDocument document = document(samsvar);
    ConceptHits hits = new ConceptHits(document, samsvar.concepts());
    Set<ConceptId> concepts = new TreeSet<>();
    document.clauses().forEach(clause -> concepts.addAll(hits.of(clause).names()));
    assertThat(concepts).isNotEmpty();
    for (ConceptId concept : concepts) {
      List<ConceptId> wanted = List.of(concept);
      BitSet said = new BitSet();
      BitSet near = new BitSet();
      for (Clause clause : document.clauses()) {
        said.set(clause.index(), hits.of(clause).meets(wanted));
        near.set(clause.index(), hits.inContext(clause, wanted));
      }
      assertThat(hits.index().with(wanted)).as(concept.value()).isEqualTo(said);
      BitSet found = hits.index().inContext(wanted);
      near.andNot(found);
      assertThat(near)
          .as("%s: clauses not found by context", concept.value())
          .isEqualTo(new BitSet());
    }
  }

  @Test
  void every_fact_has_the_clauses_that_state_it() throws Exception {
    Samsvar samsvar = Samsvar.with(List.of());
    AnalysedDocument document = document(samsvar);
    ConceptHits hits = new ConceptHits(document, samsvar.concepts());
    for (Fact fact : Fact.values()) {
      BitSet stating = new BitSet();
      document.clauses().forEach(c -> stating.set(c.index(), PatternMatch.has(c.facts(), fact)));
      assertThat(hits.index().stating(fact)).isEqualTo(stating);
    }
  }

  @Test
  void the_concepts_of_a_clause_are_those_whose_words_stand_in_it() throws Exception {
    Samsvar samsvar = Samsvar.with(List.of());
    ConceptMatcher matcher = samsvar.concepts();
    AnalysedDocument document = document(samsvar);
    List<Set<ConceptId>> found = matcher.in(document);
    List<Set<ConceptId>> expected = new ArrayList<>();
    document.clauses().forEach(clause -> expected.add(matcher.match(clause).keySet()));
    assertThat(found).isEqualTo(expected);
  }

  private static AnalysedDocument document(Samsvar samsvar) throws Exception {
    return samsvar.analyse(
        new DocumentId(FILE.toString()),
        java.nio.file.Files.readAllBytes(FILE),
        Optional.of(DocumentKind.CONTRACT));
  }
}
