package no.samsvar.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes what the mill makes as Markdown, DOCX and PDF. */
final class Copies {
  private static final float SIZE = 11;
  private static final float LEADING = 14;
  private static final float MARGIN = 60;
  private static final int LINES = 50;
  private static final int COLUMNS = 85;

  private Copies() {}

  /** What is wanted: so many documents of about so many words, in this format. */
  record Order(int documents, int words, String format, long seed) {}

  /** Files of documents, their sizes and words. */
  record Batch(Path folder, int documents, long bytes, long words) {}

  static Batch write(Mill mill, Order order, Path folder) throws IOException {
    Files.createDirectories(folder);
    long bytes = 0;
    long words = 0;
    for (int i = 0; i < order.documents(); i++) {
      SplittableRandom random = new SplittableRandom(order.seed() * 1_000_003 + i);
      List<Mill.Part> parts = mill.document(random, order.words());
      String title = "Avtale " + Mill.name(random) + " " + (2010 + random.nextInt(16));
      byte[] made = bytes(order.format(), title, parts);
      String name = String.format(Locale.ROOT, "d%06d.%s", i, order.format());
      Path sub = folder.resolve(String.format(Locale.ROOT, "%03d", i / 1000));
      Files.createDirectories(sub);
      Files.write(sub.resolve(name), made);
      bytes += made.length;
      words += parts.stream().mapToInt(Mill.Part::words).sum();
    }
    return new Batch(folder, order.documents(), bytes, words);
  }

  static byte[] bytes(String format, String title, List<Mill.Part> parts)
      throws IOException {
    return switch (format) {
      case "md" -> markdown(title, parts).getBytes(StandardCharsets.UTF_8);
      case "docx" -> docx(title, parts);
      case "pdf" -> pdf(title, parts);
      default -> throw new IllegalArgumentException(format);
    };
  }

  private static String markdown(String title, List<Mill.Part> parts) {
    StringBuilder text = new StringBuilder("# ").append(title).append("\n\n");
    int number = 0;
    for (Mill.Part part : parts) {
      text.append("## ").append(++number).append(' ').append(heading(part)).append("\n\n");
      part.blocks().forEach(block -> text.append(block).append("\n\n"));
    }
    return text.toString();
  }

  private static String heading(Mill.Part part) {
    return part.heading().isBlank() ? "Generelt" : part.heading();
  }

  private static byte[] docx(String title, List<Mill.Part> parts) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      paragraph(document, title, "Title");
      int number = 0;
      for (Mill.Part part : parts) {
        paragraph(document, ++number + " " + heading(part), "Heading1");
        part.blocks().forEach(block -> paragraph(document, block, "Normal"));
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void paragraph(XWPFDocument document, String text, String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
  }

  private static byte[] pdf(String title, List<Mill.Part> parts) throws IOException {
    List<String> lines = new ArrayList<>(List.of(title, ""));
    int number = 0;
    for (Mill.Part part : parts) {
      lines.add(++number + " " + heading(part));
      for (String block : part.blocks()) {
        wrap(block, lines);
        lines.add("");
      }
    }
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int from = 0; from < lines.size(); from += LINES) {
        page(document, font, lines.subList(from, Math.min(lines.size(), from + LINES)));
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void wrap(String block, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : block.split(" ", -1)) {
      if (line.length() + word.length() > COLUMNS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
  }

  private static void page(PDDocument document, PDType1Font font, List<String> lines)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(font, SIZE);
      content.setLeading(LEADING);
      content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
      for (String line : lines) {
        content.showText(plain(line));
        content.newLine();
      }
      content.endText();
    }
  }

  /** The standard fonts know Latin 1 only. */
  private static String plain(String line) {
    return line.replace('\u2013', '-')
        .replace('\u2014', '-')
        .replace('\u2019', '\'')
        .replaceAll("[^\\x20-\\x7e\\u00a0-\\u00ff]", " ");
  }
}
