package no.samsvar;

import no.samsvar.check.Verdict;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;

/** What one document of an index does about a rule. */
public record Judged(DocumentId document, DocumentKind kind, Verdict verdict) {}
