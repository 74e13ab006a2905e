package no.samsvar.clause;

import no.samsvar.text.Span;

/**
 * A pointer to another place: "pkt. 4.1", "bilag 2", "§ 19-4 fjerde ledd", "Art. 28(3)(h)". Label
 * without the kind's word.
 */
public record Reference(Span span, Kind kind, String label) {
  /** What is pointed at. */
  public enum Kind {
    ANNEX,
    SECTION,
    TABLE,
    FIGURE,
    LAW,
    DOCUMENT
  }
}
