package no.samsvar.clause;

import java.util.List;
import no.samsvar.document.Document;

/** A document with its clauses in the order of the text. */
public record AnalysedDocument(Document document, List<Clause> clauses) {
  public AnalysedDocument {
    clauses = List.copyOf(clauses);
  }

  /** The words of a clause, verbatim. */
  public String quote(Clause clause) {
    return document.text().slice(clause.span());
  }
}
