package no.samsvar.extract.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Outline;
import no.samsvar.extract.FileExtractor;

/** Writes an OpenDocument text for a test. */
final class OdtSketch {
  private static final String NAMES = names("office", "text", "table", "style", "draw", "fo");

  private final String body;
  private String styles = "";
  private String common = "";

  OdtSketch(String... body) {
    this.body = String.join("", body);
  }

  private static String names(String... prefixes) {
    StringBuilder names = new StringBuilder();
    for (String prefix : prefixes) {
      String kind = prefix.equals("fo") ? "xsl-fo-compatible" : prefix;
      names.append(
          " xmlns:%s=\"urn:oasis:names:tc:opendocument:xmlns:%s:1.0\"".formatted(prefix, kind));
    }
    return names.toString();
  }

  /** Automatic styles. */
  OdtSketch styles(String... definitions) {
    styles = String.join("", definitions);
    return this;
  }

  /** What styles.xml holds. */
  OdtSketch common(String... definitions) {
    common = String.join("", definitions);
    return this;
  }

  Document read() throws IOException, ExtractionException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      part(
          zip,
          "content.xml",
          "<office:document-content%s><office:automatic-styles>%s</office:automatic-styles><office:body><office:text>%s</office:text></office:body></office:document-content>"
              .formatted(NAMES, styles, body));
      part(
          zip,
          "styles.xml",
          "<office:document-styles%s>%s</office:document-styles>".formatted(NAMES, common));
    }
    return new FileExtractor().extract(new DocumentId("prøve.odt"), bytes.toByteArray());
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  String outline() throws IOException, ExtractionException {
    return Outline.of(read());
  }

  static String paragraph(String... content) {
    return "<text:p>" + String.join("", content) + "</text:p>";
  }

  static String styled(String style, String content) {
    return "<text:p text:style-name=\"" + style + "\">" + content + "</text:p>";
  }

  static String heading(int level, String words) {
    return "<text:h text:outline-level=\"" + level + "\">" + words + "</text:h>";
  }

  static String list(String style, String... items) {
    return "<text:list text:style-name=\""
        + style
        + "\">"
        + String.join("", items)
        + "</text:list>";
  }

  static String item(String... content) {
    return "<text:list-item>" + String.join("", content) + "</text:list-item>";
  }

  /** A list style with these levels. */
  static String listStyle(String name, String... levels) {
    return "<text:list-style style:name=\""
        + name
        + "\">"
        + String.join("", levels)
        + "</text:list-style>";
  }

  static String level(int level, String format, String more) {
    return "<text:list-level-style-number text:level=\"%d\" style:num-format=\"%s\" %s/>"
        .formatted(level, format, more);
  }

  static String table(String... rows) {
    return "<table:table>" + String.join("", rows) + "</table:table>";
  }

  static String row(String... cells) {
    StringBuilder row = new StringBuilder("<table:table-row>");
    for (String cell : cells) {
      row.append(cell.startsWith("<table:") ? cell : cell(paragraph(cell)));
    }
    return row.append("</table:table-row>").toString();
  }

  static String cell(String... content) {
    return "<table:table-cell>" + String.join("", content) + "</table:table-cell>";
  }
}
