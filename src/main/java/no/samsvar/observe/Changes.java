package no.samsvar.observe;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.check.Finding;
import no.samsvar.check.Problem;
import no.samsvar.document.Document;
import no.samsvar.rule.Rule;

/** What two versions of a document differ in: verdicts by rule id, duties in the text's order. */
public record Changes(
    String version,
    LocalDate asOf,
    Optional<Document> before,
    Optional<Document> after,
    List<Judged> verdicts,
    List<Owed> duties,
    List<Problem> problems) {

  /** What became of a verdict. */
  public enum Kind {
    NEW_GAP,
    WORSE,
    FIXED,
    BETTER,
    CHANGED_TEXT,
    UNCHANGED
  }

  /** What became of a duty. */
  public enum Fate {
    ADDED,
    GONE,
    CHANGED
  }

  /** One rule's verdict on each version. */
  public record Judged(Rule rule, Kind kind, Finding before, Finding after) {}

  /** A duty that is new, gone or worded otherwise; at least one side is there. */
  public record Owed(Fate fate, Optional<Duty> before, Optional<Duty> after) {}

  public Changes {
    verdicts = List.copyOf(verdicts);
    duties = List.copyOf(duties);
    problems = List.copyOf(problems);
  }

  /** Whether the new version lacks what the old one had. */
  public boolean newGaps() {
    return verdicts.stream().anyMatch(each -> each.kind() == Kind.NEW_GAP);
  }
}
