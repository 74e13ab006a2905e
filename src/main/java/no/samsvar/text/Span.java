package no.samsvar.text;

/**
 * Half-open range of UTF-16 offsets into one {@link SourceText}. Offsets are for code; {@link
 * Position}s are for people. Ordered by start, then end.
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Whether every offset of the other span lies in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one offset. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
