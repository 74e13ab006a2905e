package no.samsvar.extract.pdf;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Which fonts are bold or italic, by their names and descriptors; each is looked at once. */
final class FontWeights {
  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi");
  private static final Pattern ITALIC = Pattern.compile("italic|oblique");
  private static final int BOLD_WEIGHT = 600;

  private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();
  private final IdentityHashMap<PDFont, Boolean> italic = new IdentityHashMap<>();

  boolean bold(PDFont font) {
    return bold.computeIfAbsent(font, FontWeights::isBold);
  }

  boolean italic(PDFont font) {
    return italic.computeIfAbsent(font, known -> ITALIC.matcher(name(known)).find());
  }

  private static boolean isBold(PDFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return BOLD.matcher(name(font)).find()
        || (descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
  }

  private static String name(PDFont font) {
    return font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
  }
}
