package no.samsvar.clause;

import no.samsvar.document.Document;

/**
 * Port: sets languages and, where it is UNKNOWN, the kind of a document, and cuts it into clauses.
 * Pure.
 */
public interface ClauseAnalyser {
  /** Analyses one document. */
  AnalysedDocument analyse(Document document);
}
