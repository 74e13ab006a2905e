package no.samsvar.report.view;

/** A part of what a rule demands, and how the document stands to it. */
public record PartView(String name, String label, boolean core, State state) {
  /** Whether the part is laid down. UNKNOWN where the verdict doesn't tell part by part. */
  public enum State {
    HELD,
    WEAK,
    MISSING,
    UNKNOWN
  }
}
