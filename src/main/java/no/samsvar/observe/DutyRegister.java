package no.samsvar.observe;

import java.time.LocalDate;
import java.util.List;
import no.samsvar.check.Problem;

/** The duties of several documents, sorted by path, as of a day. */
public record DutyRegister(
    String version, LocalDate asOf, List<DocumentDuties> documents, List<Problem> problems) {
  public DutyRegister {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }
}
