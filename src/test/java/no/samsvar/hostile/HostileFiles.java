package no.samsvar.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files that want to harm a reader, or were harmed themselves. */
final class HostileFiles {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  static final String SENTENCE =
      "Leverandøren skal hvert kvartal rapportere oppnådd tjenestenivå til kunden.";
  static final String PLAIN = "Avtale om drift. " + SENTENCE + " Avtalen løper til og med 2027.";

  private HostileFiles() {}

  /** Writes one entry of a zip. */
  @FunctionalInterface
  interface Entry {
    void write(OutputStream out) throws IOException;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  static byte[] cut(byte[] whole, double part) {
    return java.util.Arrays.copyOf(whole, (int) (whole.length * part));
  }

  static byte[] zip(String name, Entry entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      entry.write(zip);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  static byte[] zip(String name, byte[] content) throws IOException {
    return zip(name, out -> out.write(content));
  }

  static byte[] docx(String prologue, String body) throws IOException {
    String xml =
        "<?xml version=\"1.0\"?>"
            + prologue
            + ("<w:document " + W + "><w:body>")
            + body
            + "</w:body></w:document>";
    return zip("word/document.xml", utf8(xml));
  }

  static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  static byte[] odt(String prologue, String body) throws IOException {
    String xml =
        "<?xml version=\"1.0\"?>"
            + prologue
            + "<office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
            + "<office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write(utf8("application/vnd.oasis.opendocument.text"));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(utf8(xml));
    }
    return bytes.toByteArray();
  }

  /** A document type that points at a file of this machine. */
  static String externalEntity(String uri) {
    return "<!DOCTYPE x [<!ENTITY secret SYSTEM \"" + uri + "\">]>";
  }

  /** Entities that unfold to a billion words. */
  static String billionLaughs() {
    StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      type.append("<!ENTITY l").append(i).append(" \"");
      type.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return type.append("]>").toString();
  }

  /** A Word file whose text inflates to so many megabytes of blanks. */
  static byte[] bomb(int megabytes) throws IOException {
    byte[] blanks = new byte[1 << 20];
    java.util.Arrays.fill(blanks, (byte) ' ');
    return zip(
        "word/document.xml",
        out -> {
          out.write(utf8("<w:document " + W + "><w:body><w:p><w:r><w:t>"));
          for (int i = 0; i < megabytes; i++) {
            out.write(blanks);
          }
          out.write(utf8("</w:t></w:r></w:p></w:body></w:document>"));
        });
  }

  /** An archive inside an archive, so many times, around one text. */
  static byte[] nested(int levels) throws IOException {
    byte[] inner = utf8(PLAIN);
    String name = "avtale.txt";
    for (int i = 0; i < levels; i++) {
      inner = zip(name, inner);
      name = "lag" + i + ".zip";
    }
    return inner;
  }

  static byte[] deepHtml(int depth) {
    return utf8("<html><body>" + "<div>".repeat(depth) + PLAIN + "</div>".repeat(depth));
  }

  static byte[] deepMarkdown(int depth) {
    return utf8("> ".repeat(depth) + PLAIN + "\n\n" + "- ".repeat(depth) + SENTENCE + "\n");
  }

  static byte[] deepTables(int depth) throws IOException {
    String open = "<w:tbl><w:tr><w:tc>";
    String close = "</w:tc></w:tr></w:tbl>";
    return docx("", open.repeat(depth) + paragraph(PLAIN) + close.repeat(depth));
  }
}
