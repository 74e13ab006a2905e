package no.samsvar.document;

import java.util.function.UnaryOperator;
import no.samsvar.text.SourceText;
import no.samsvar.text.Span;

/** Other words for a stretch of a document. */
public record Rewording(Span span, String words) {

  /** The document with these words in place of the stretch; everything after it moves along. */
  public Document of(Document document) {
    SourceText text = document.text();
    String content =
        text.content().substring(0, span.start()) + words + text.content().substring(span.end());
    Relocation relocation = new Relocation(this::moved, UnaryOperator.identity());
    return new Document(
        document.id(),
        document.sha256(),
        document.kind(),
        document.language(),
        new SourceText(content, relocation.anchors(text.anchors())),
        relocation.section(document.body()),
        document.pages(),
        document.title(),
        document.quality(),
        document.notices(),
        document.contents(),
        document.traits());
  }

  /** Where the new words stand in the changed document. */
  public Span place() {
    return new Span(span.start(), span.start() + words.length());
  }

  /** An offset inside the stretch moves to the nearest one that there is. */
  private int moved(int offset) {
    if (offset >= span.end()) {
      return offset + words.length() - span.length();
    }
    return Math.min(offset, span.start() + words.length());
  }
}
