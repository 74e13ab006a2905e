package no.samsvar.extract.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.WGL4Names;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.text.TextPosition;

/**
 * What the glyphs of each font stand for. Some programs write tables that map every glyph number to
 * itself, so that "the" reads "WKH" and a blank is a control character. The glyphs of such fonts
 * are read by the font's own table of letters where it kept one, else by the standard order of
 * TrueType fonts (OpenType specification, 'post' table, the 258 Macintosh glyphs).
 */
final class Alphabets {
  /** Number of the blank in the standard order. */
  private static final int BLANK = 3;

  private final IdentityHashMap<PDFont, Boolean> selfMapped = new IdentityHashMap<>();

  /** The letters that a glyph stands for. */
  String letters(TextPosition position) {
    int[] codes = position.getCharacterCodes();
    if (codes.length == 0
        || !selfMapped.computeIfAbsent(position.getFont(), Alphabets::isSelfMapped)) {
      return position.getUnicode();
    }
    StringBuilder letters = new StringBuilder();
    for (int code : codes) {
      int glyph = code;
      letters.append(own(position.getFont(), code).orElseGet(() -> standard(glyph)));
    }
    return letters.toString();
  }

  private static Optional<String> own(PDFont font, int code) {
    if (font instanceof PDType0Font composite
        && composite.getDescendantFont() instanceof PDCIDFontType2 program) {
      try {
        CmapLookup table = program.getTrueTypeFont().getUnicodeCmapLookup(false);
        List<Integer> letters =
            table == null ? List.of() : table.getCharCodes(program.codeToGID(code));
        return letters == null || letters.isEmpty()
            ? Optional.empty()
            : Optional.of(Character.toString(letters.getFirst()));
      } catch (IOException broken) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String standard(int glyph) {
    if (glyph < BLANK || glyph >= WGL4Names.NUMBER_OF_MAC_GLYPHS) {
      return Character.toString(glyph);
    }
    String letters = GlyphList.getAdobeGlyphList().toUnicode(WGL4Names.getGlyphName(glyph));
    return letters == null ? Character.toString(glyph) : letters;
  }

  private static boolean isSelfMapped(PDFont font) {
    return font instanceof PDType0Font composite
        && Character.toString(BLANK).equals(composite.toUnicode(BLANK));
  }
}
