package no.samsvar;

import java.util.List;
import no.samsvar.check.Problem;
import no.samsvar.document.DocumentId;

/**
 * What a run did to an index. Read are the documents that were opened, reanalysed those of them
 * that only a newer program made necessary; relabelled are contents whose concepts were found anew
 * in their stored analyses; linked are files whose bytes were known under another name.
 */
public record IndexSummary(
    List<DocumentId> read,
    List<DocumentId> reanalysed,
    int relabelled,
    List<DocumentId> linked,
    List<DocumentId> removed,
    int unchanged,
    int documents,
    List<Problem> problems) {
  public IndexSummary {
    read = List.copyOf(read);
    reanalysed = List.copyOf(reanalysed);
    linked = List.copyOf(linked);
    removed = List.copyOf(removed);
    problems = List.copyOf(problems);
  }
}
