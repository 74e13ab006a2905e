package no.samsvar.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samsvar.document.ExtractionException;
import no.samsvar.extract.zip.Zip;

/** Tells the format of a file by its first bytes, and by its name where bytes don't say. */
final class FormatDetector {
  private static final int HEAD = 4096;
  private static final String ZIP = "PK\u0003\u0004";
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype"
              + " html|html|head|body)\\b.*");

  /** Two headings such as "## Purpose", each between blank lines. */
  private static final Pattern MARKED_UP =
      Pattern.compile("(?s)(?:(?:^|.*?\\R\\s*\\R)#{1,6} [^\\r\\n]+\\R\\s*(?=\\R)){2}.*");

  private static final Pattern UTF16_ENTRY =
      Pattern.compile("E\\x00n\\x00c\\x00r\\x00y\\x00p\\x00t\\x00");

  private FormatDetector() {}

  /** Whether the file is no text or markup by its first bytes. */
  static boolean packed(byte[] bytes) {
    String head = head(bytes);
    return printed(head)
        || head.startsWith(ZIP)
        || head.startsWith("{\\rtf")
        || startsWith(bytes, COMPOUND);
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  private static boolean printed(String head) {
    return head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-");
  }

  /**
   * The format of a file.
   *
   * @throws ExtractionException when we don't read its type, or it is encrypted or damaged beyond
   *     telling
   */
  static FileFormat detect(String name, byte[] bytes) throws ExtractionException {
    String head = head(bytes);
    if (printed(head)) {
      return FileFormat.PDF;
    }
    if (head.startsWith(ZIP)) {
      return zipped(bytes);
    }
    if (startsWith(bytes, COMPOUND)) {
      return compound(bytes);
    }
    if (head.startsWith("{\\rtf")) {
      return FileFormat.OLD_OFFICE;
    }
    return textual(name.toLowerCase(Locale.ROOT), head).orElseThrow(() -> unknown(name));
  }

  private static ExtractionException unknown(String name) {
    return new ExtractionException(ExtractionException.Cause.UNKNOWN_TYPE, name);
  }

  private static boolean startsWith(byte[] bytes, byte[] magic) {
    return bytes.length >= magic.length
        && java.util.Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }

  /** Old Office formats and encrypted new ones share one container. */
  private static FileFormat compound(byte[] bytes) throws ExtractionException {
    String content = new String(bytes, StandardCharsets.ISO_8859_1);
    if (UTF16_ENTRY.matcher(content).find() && !content.contains("W\0o\0r\0d\0D\0o\0c\0")) {
      throw new ExtractionException(
          ExtractionException.Cause.ENCRYPTED, "encrypted Office package");
    }
    return FileFormat.OLD_OFFICE;
  }

  private static FileFormat zipped(byte[] bytes) throws ExtractionException {
    List<FileFormat> found = new ArrayList<>();
    Zip.entries(
        bytes,
        (name, content) -> {
          entry(name, content).ifPresent(found::add);
          return found.isEmpty();
        });
    return found.isEmpty() ? FileFormat.ARCHIVE : found.getFirst();
  }

  /** What kind of container has such an entry; most say nothing. */
  private static Optional<FileFormat> entry(String name, InputStream content)
      throws IOException, ExtractionException {
    return switch (name) {
      case "mimetype" ->
          Optional.of(openDocument(new String(content.readNBytes(200), StandardCharsets.US_ASCII)));
      case "word/document.xml" -> Optional.of(FileFormat.DOCX);
      case "xl/workbook.xml", "ppt/presentation.xml" -> Optional.of(FileFormat.OLD_OFFICE);
      default -> Optional.empty();
    };
  }

  private static FileFormat openDocument(String type) throws ExtractionException {
    if (type.startsWith("application/vnd.oasis.opendocument.text")) {
      return FileFormat.ODT;
    }
    throw unknown(type);
  }

  private static Optional<FileFormat> textual(String name, String head) {
    boolean wide = head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
    if (!wide && head.chars().anyMatch(FormatDetector::binary)) {
      return Optional.empty();
    }
    if (MARKUP.matcher(head).matches() || name.matches(".*\\.x?html?")) {
      return Optional.of(FileFormat.HTML);
    }
    boolean marked = name.endsWith(".txt") && MARKED_UP.matcher(head).matches();
    if (marked || name.endsWith(".md") || name.endsWith(".markdown")) {
      return Optional.of(FileFormat.MARKDOWN);
    }
    boolean markup = head.stripLeading().startsWith("<?xml");
    return markup ? Optional.empty() : Optional.of(FileFormat.TEXT);
  }

  private static boolean binary(int c) {
    return c < 0x09 || (c > 0x0D && c < 0x20 && c != 0x1B);
  }
}
