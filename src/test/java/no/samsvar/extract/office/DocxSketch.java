package no.samsvar.extract.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Outline;
import no.samsvar.extract.FileExtractor;

/** Writes a Word file for a test, part by part. */
final class DocxSketch {
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

  private final Map<String, String> parts = new TreeMap<>();

  DocxSketch(String... body) {
    part("document", "document", "<w:body>" + String.join("", body) + "</w:body>");
  }

  /** Adds word/NAME.xml with this root element. */
  DocxSketch part(String name, String root, String content) {
    parts.put("word/" + name + ".xml", "<w:" + root + W + ">" + content + "</w:" + root + ">");
    return this;
  }

  /** Styles with these ids and contents. */
  DocxSketch styles(String... styles) {
    return part("styles", "styles", String.join("", styles));
  }

  DocxSketch numbering(String... definitions) {
    return part("numbering", "numbering", String.join("", definitions));
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  Document read() throws IOException, ExtractionException {
    return new FileExtractor().extract(new DocumentId("prøve.docx"), bytes());
  }

  String outline() throws IOException, ExtractionException {
    return Outline.of(read());
  }

  static String style(String id, String name, String content) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
        .formatted(id, name, content);
  }

  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A run with properties. */
  static String run(String properties, String text) {
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(properties, text);
  }

  static String paragraph(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  static String text(String words) {
    return paragraph(run(words));
  }

  static String styled(String style, String words) {
    return paragraph("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>", run(words));
  }

  static String numbered(int number, int level, String words) {
    return paragraph(
        "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
            .formatted(level, number),
        run(words));
  }

  /** A level of a numbering: format and text. */
  static String level(int level, String format, String text, String... more) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, format, String.join("", more), text);
  }

  static String definition(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>"
        .formatted(id, String.join("", levels));
  }

  /** A number that uses a definition. */
  static String number(int id, int definition, String... overrides) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
        .formatted(id, definition, String.join("", overrides));
  }

  static String cell(String... paragraphs) {
    return "<w:tc>" + String.join("", paragraphs) + "</w:tc>";
  }

  static String row(String... cells) {
    return Stream.of(cells)
        .map(words -> words.startsWith("<w:tc") ? words : cell(text(words)))
        .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
  }

  static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }
}
