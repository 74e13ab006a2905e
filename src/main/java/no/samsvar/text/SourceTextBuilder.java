package no.samsvar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Grows a {@link SourceText} piece by piece while a file is read. Not shared between threads. */
public final class SourceTextBuilder {
  private final StringBuilder content = new StringBuilder();
  private final List<SourceText.Anchor> anchors = new ArrayList<>();

  /** Adds text that stood on this page and line, and returns its span. */
  public Span append(String text, OptionalInt page, int line) {
    int start = content.length();
    SourceText.Anchor last = anchors.isEmpty() ? null : anchors.getLast();
    if (last == null || last.line() != line || !last.page().equals(page)) {
      anchors.add(new SourceText.Anchor(start, page, line));
    }
    content.append(text);
    return new Span(start, content.length());
  }

  /** Adds white space or other glue that belongs to the place before it. */
  public void glue(String text) {
    content.append(text);
  }

  /** Where the next text will start. */
  public int length() {
    return content.length();
  }

  /** The text so far. */
  public SourceText build() {
    return new SourceText(content.toString(), anchors);
  }
}
