package no.samsvar.report.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.report.view.Letters;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of one page and where each of their characters stands, by way of PDFBox, which hands
 * them over to subclasses only.
 */
final class PageWords extends PDFTextStripper {
  private final StringBuilder content = new StringBuilder();
  private final List<TextPosition> positions = new ArrayList<>();
  private Letters letters = Letters.of("");

  private PageWords(boolean sorted) {
    setSortByPosition(sorted);
    setStartPage(0);
    output = Writer.nullWriter();
  }

  /** The words in the order of the file, or of their places on the page. */
  static PageWords of(PDPage page, boolean sorted) throws IOException {
    PageWords words = new PageWords(sorted);
    words.processPage(page);
    words.letters = Letters.of(words.content.toString());
    return words;
  }

  @Override
  protected void writeString(String text, List<TextPosition> glyphs) {
    for (TextPosition glyph : glyphs) {
      String letters = Optional.ofNullable(glyph.getUnicode()).orElse("");
      content.append(letters);
      letters.chars().forEach(_ -> positions.add(glyph));
    }
    content.append('\n');
    positions.addAll(glyphs.isEmpty() ? List.of() : List.of(glyphs.getLast()));
  }

  /** The characters of as many of the first words as stand together there, three at least. */
  List<TextPosition> beginning(String words) {
    List<String> all = List.of(words.strip().split("\\s+"));
    for (int kept = all.size() - 1; kept >= 3; kept--) {
      List<TextPosition> glyphs = find(String.join(" ", all.subList(0, kept)), 0);
      if (!glyphs.isEmpty()) {
        return glyphs;
      }
    }
    return List.of();
  }

  /** The characters of words that stand there for the time with this number, from 0. */
  List<TextPosition> find(String words, int time) {
    return letters
        .find(words, time)
        .map(span -> positions.subList(span.start(), span.end()))
        .orElse(List.of())
        .stream()
        .filter(glyph -> !glyph.getUnicode().isBlank())
        .distinct()
        .toList();
  }
}
