package no.samsvar.text;

import java.util.List;
import java.util.OptionalInt;

/**
 * The one extracted text of a document, and where its stretches stood in the file. All spans of a
 * document are offsets into {@link #content}; anchors are ordered by offset and hold until the next
 * one.
 */
public record SourceText(String content, List<Anchor> anchors) {

  /**
   * From this offset on, the text stood on this page (when the format has pages) and line, counted
   * from 1.
   */
  public record Anchor(int offset, OptionalInt page, int line) {}

  public SourceText {
    anchors = List.copyOf(anchors);
  }

  /** A text without pages, its lines counted by line feeds. */
  public static SourceText of(String content) {
    SourceTextBuilder builder = new SourceTextBuilder();
    int line = 1;
    for (String part : content.split("(?<=\n)", -1)) {
      builder.append(part, OptionalInt.empty(), line++);
    }
    return builder.build();
  }

  /** The words of a span, verbatim. */
  public String slice(Span span) {
    return content.substring(span.start(), span.end());
  }

  /** Number of UTF-16 units. */
  public int length() {
    return content.length();
  }

  /** Where an offset stood in the file; the column counts UTF-16 units from its anchor. */
  public Position positionAt(int offset) {
    int low = 0;
    int high = anchors.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (anchors.get(middle).offset() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (anchors.isEmpty()) {
      return new Position(OptionalInt.empty(), 1, offset + 1);
    }
    Anchor anchor = anchors.get(low);
    return new Position(anchor.page(), anchor.line(), Math.max(0, offset - anchor.offset()) + 1);
  }
}
