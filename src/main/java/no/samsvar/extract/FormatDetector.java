package no.samsvar.extract;

import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;

/** Tells the format of a file by its first bytes, and by its name where bytes don't say. */
final class FormatDetector {
  private final Tika tika = new Tika();

  /** The format, when we read it. */
  Optional<FileFormat> detect(String name, byte[] bytes) {
    String type = tika.detect(bytes, plainName(name));
    return switch (type) {
      case "application/pdf" -> Optional.of(FileFormat.PDF);
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template" ->
          Optional.of(FileFormat.DOCX);
      case "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template" ->
          Optional.of(FileFormat.ODT);
      case "text/html", "application/xhtml+xml" -> Optional.of(FileFormat.HTML);
      case "text/x-web-markdown", "text/markdown" -> Optional.of(FileFormat.MARKDOWN);
      case "application/msword",
          "application/rtf",
          "application/vnd.ms-outlook",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.ms-powerpoint",
          "application/vnd.ms-excel" ->
          Optional.of(FileFormat.OLD_OFFICE);
      default -> textual(name, type);
    };
  }

  private static Optional<FileFormat> textual(String name, String type) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (type.startsWith("text/") && (lower.endsWith(".md") || lower.endsWith(".markdown"))) {
      return Optional.of(FileFormat.MARKDOWN);
    }
    return type.equals("text/plain") ? Optional.of(FileFormat.TEXT) : Optional.empty();
  }

  private static String plainName(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
