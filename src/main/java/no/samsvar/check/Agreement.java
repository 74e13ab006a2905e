package no.samsvar.check;

import java.util.List;
import no.samsvar.document.DocumentId;
import no.samsvar.document.Joined.Part;

/**
 * Several documents checked as one: the main text and its annexes. The report is on their joined
 * text; each part says which stretch of it is which document.
 */
public record Agreement(String name, List<Part> parts, Report report) {
  public Agreement {
    parts = List.copyOf(parts);
  }

  /** Whether this document is a part of it. */
  public boolean holds(DocumentId document) {
    return parts.stream().anyMatch(part -> part.document().equals(document));
  }
}
