package no.samsvar.index;

import java.util.List;
import java.util.Set;
import no.samsvar.clause.AnalysedDocument;

/** An analysis with the names of the concepts of each clause, in the order of the clauses. */
public record Labelled(AnalysedDocument analysed, List<Set<String>> concepts) {
  public Labelled {
    concepts = List.copyOf(concepts);
    if (concepts.size() != analysed.clauses().size()) {
      throw new IllegalArgumentException("as many rows of concepts as clauses");
    }
  }
}
