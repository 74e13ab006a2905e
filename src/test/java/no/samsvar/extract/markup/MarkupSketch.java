package no.samsvar.extract.markup;

import java.nio.charset.StandardCharsets;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Outline;
import no.samsvar.extract.FileExtractor;

/** Reads a page, a Markdown file or a text that a test writes out. */
final class MarkupSketch {
  private MarkupSketch() {}

  static Document html(String body) throws ExtractionException {
    return read("prøve.html", "<!doctype html><html><body>" + body + "</body></html>");
  }

  static Document read(String name, String text) throws ExtractionException {
    return new FileExtractor().extract(new DocumentId(name), text.getBytes(StandardCharsets.UTF_8));
  }

  static String outline(String name, String text) throws ExtractionException {
    return Outline.of(read(name, text));
  }

  static String outlineOfHtml(String body) throws ExtractionException {
    return Outline.of(html(body));
  }
}
