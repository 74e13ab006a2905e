package no.samsvar.measure;

import java.util.List;
import no.samsvar.rule.RuleId;

/**
 * One verdict of ours beside that of careful readers; reason is what ours rests on, in one line.
 */
public record Comparison(
    Origin origin,
    RuleId rule,
    Grade truth,
    Grade ours,
    boolean evidenceAsked,
    boolean evidenceFound,
    String reason) {

  /**
   * Where a verdict comes from: the document's name in the truth, its path, its language's key and
   * the ending of its file name.
   */
  public record Origin(String document, String path, String language, String format) {}

  /** What kind of agreement it is. */
  public enum Outcome {
    AGREES,
    NOISY,
    MISSED,
    MISPLACED,
    DIFFERS
  }

  static Comparison of(
      Origin origin, TruthVerdict truth, Grade ours, List<String> quotes, String reason) {
    Grade expected =
        truth.accepted().stream()
            .filter(grade -> grade.accepts(ours))
            .findFirst()
            .orElse(truth.accepted().getFirst());
    boolean asked =
        truth.evidence().isPresent()
            && expected.accepts(ours)
            && (ours == Grade.MET || ours == Grade.PARTIAL);
    boolean found = truth.evidence().filter(e -> Overlap.any(e, quotes)).isPresent();
    return new Comparison(origin, truth.rule(), expected, ours, asked, asked && found, reason);
  }

  /** The document's name in the truth. */
  public String document() {
    return origin.document();
  }

  /** Whether our verdict is one that the readers accept. */
  public boolean agrees() {
    return truth.accepts(ours);
  }

  /**
   * Noisy: a gap that is none. Missed: a gap not seen. Misplaced: right, but other words quoted.
   */
  public Outcome outcome() {
    if (agrees()) {
      return evidenceAsked && !evidenceFound ? Outcome.MISPLACED : Outcome.AGREES;
    }
    if (ours == Grade.GAP) {
      return Outcome.NOISY;
    }
    return truth == Grade.GAP || truth == Grade.UNMET ? Outcome.MISSED : Outcome.DIFFERS;
  }
}
