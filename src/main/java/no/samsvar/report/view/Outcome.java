package no.samsvar.report.view;

import java.util.List;
import java.util.Locale;
import no.samsvar.check.Finding;
import no.samsvar.check.Verdict;

/** The name of a verdict without its evidence, in the order in which reports list them. */
public enum Outcome {
  DENIED,
  MISSING,
  PARTIAL,
  UNREADABLE,
  NOT_SHOWN,
  /** Missing in a part of an agreement: it may stand in another part. */
  ELSEWHERE,
  MET,
  NOT_APPLICABLE;

  /** Those of which a report for reading names the elements only, in its order. */
  public static final List<Outcome> LISTED =
      List.of(UNREADABLE, NOT_SHOWN, MET, ELSEWHERE, NOT_APPLICABLE);

  /** What a finding comes to: the verdict of the person who overruled it, else the program's. */
  static Outcome of(Finding finding) {
    return finding
        .overruled()
        .map(
            said ->
                switch (said.verdict()) {
                  case MET -> MET;
                  case PARTIAL -> PARTIAL;
                  case DENIED -> DENIED;
                  case MISSING -> MISSING;
                  case NOT_APPLICABLE -> NOT_APPLICABLE;
                })
        .orElseGet(() -> of(finding.verdict()));
  }

  /** The name of this verdict. */
  public static Outcome of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Met _ -> MET;
      case Verdict.Partial _ -> PARTIAL;
      case Verdict.Denied _ -> DENIED;
      case Verdict.Missing _ -> MISSING;
      case Verdict.NotApplicable _ -> NOT_APPLICABLE;
      case Verdict.Unreadable _ -> UNREADABLE;
      case Verdict.NotShown _ -> NOT_SHOWN;
    };
  }

  /** What the same verdict comes to in a document that is only a part of an agreement. */
  Outcome inPart() {
    return this == MISSING ? ELSEWHERE : this;
  }

  /** The word that reports look their words up by. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The verdict's word in results that other programs read. */
  public String verdict() {
    return this == ELSEWHERE ? MISSING.key() : key();
  }

  /** Denied or missing. */
  public boolean gap() {
    return this == DENIED || this == MISSING;
  }
}
