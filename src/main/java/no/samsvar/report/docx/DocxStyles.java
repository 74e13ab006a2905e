package no.samsvar.report.docx;

import java.math.BigInteger;
import no.samsvar.document.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * The styles of the document, by the ids that Word itself uses where it has one. Sizes in half
 * points, spaces in twips.
 */
final class DocxStyles {
  static final String NORMAL = "Normal";
  static final String TITLE = "Title";
  static final String SUBTITLE = "Subtitle";
  static final String QUOTE = "Quote";
  static final String SMALL = "SamsvarSmall";
  static final String CELL = "SamsvarCell";
  static final String HEAD_CELL = "SamsvarHeadCell";
  static final String SUGGESTION = "SamsvarSuggestion";

  /** A line that stays with what it leads to. */
  static final String LEAD = "SamsvarLead";

  static final String LIST = "ListBullet";
  static final String TABLE = "SamsvarTable";
  private static final String INK = "1B2530";
  private static final String SOFT = "52606D";

  private DocxStyles() {}

  /** Id of the style of headings of this level, from 1. */
  static String heading(int level) {
    return "Heading" + level;
  }

  static void add(XWPFDocument document, Language language) {
    XWPFStyles styles = document.createStyles();
    CTStyles root = CTStyles.Factory.newInstance();
    CTRPr defaults = CTRPr.Factory.newInstance();
    font(defaults, "Calibri");
    defaults.addNewSz().setVal(BigInteger.valueOf(22));
    defaults.addNewLang().setVal(tag(language));
    root.addNewDocDefaults().addNewRPrDefault().setRPr(defaults);
    styles.setStyles(root);
    paragraph(styles, NORMAL, "Normal", new Look(22, false, false, INK, 0, 120, 0));
    paragraph(styles, TITLE, "Title", new Look(44, true, false, INK, 0, 80, 0));
    paragraph(styles, SUBTITLE, "Subtitle", new Look(22, false, false, SOFT, 0, 240, 0));
    outlined(styles, 1, new Look(32, true, false, INK, 360, 120, 0));
    outlined(styles, 2, new Look(26, true, false, INK, 280, 80, 0));
    outlined(styles, 3, new Look(22, true, false, INK, 200, 60, 0));
    paragraph(styles, QUOTE, "Quote", new Look(22, false, true, INK, 60, 40, 400));
    paragraph(styles, SMALL, "Samsvar small", new Look(19, false, false, SOFT, 0, 100, 0));
    paragraph(styles, LEAD, "Samsvar lead", new Look(22, false, false, INK, 0, 60, 0));
    paragraph(styles, CELL, "Samsvar cell", new Look(20, false, false, INK, 20, 20, 0));
    paragraph(styles, HEAD_CELL, "Samsvar head cell", new Look(20, true, false, INK, 20, 20, 0));
    paragraph(
        styles, SUGGESTION, "Samsvar suggestion", new Look(22, false, false, INK, 40, 160, 400));
    paragraph(styles, LIST, "List Bullet", new Look(22, false, false, INK, 0, 60, 200));
    table(styles);
  }

  /** How a paragraph's style looks; the first of its numbers is the size of the type. */
  private record Look(
      int size, boolean bold, boolean italic, String colour, int before, int after, int indent) {}

  private static void paragraph(XWPFStyles styles, String id, String name, Look look) {
    CTStyle style = styled(id, name, look);
    if (id.equals(QUOTE) || id.equals(LEAD)) {
      style.getPPr().addNewKeepNext();
    }
    styles.addStyle(new XWPFStyle(style, styles));
  }

  private static CTStyle styled(String id, String name, Look look) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    if (id.equals(NORMAL)) {
      style.setDefault(true);
    } else {
      CTString normal = style.addNewBasedOn();
      normal.setVal(NORMAL);
    }
    text(style.addNewRPr(), look);
    CTPPrGeneral form = style.addNewPPr();
    CTSpacing spacing = form.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(look.before()));
    spacing.setAfter(BigInteger.valueOf(look.after()));
    form.addNewInd().setLeft(BigInteger.valueOf(look.indent()));
    return style;
  }

  private static void text(CTRPr form, Look look) {
    if (look.bold()) {
      form.addNewB();
    }
    if (look.italic()) {
      form.addNewI();
    }
    form.addNewColor().setVal(look.colour());
    form.addNewSz().setVal(BigInteger.valueOf(look.size()));
  }

  private static void outlined(XWPFStyles styles, int level, Look look) {
    CTStyle style = styled(heading(level), "heading " + level, look);
    style.getPPr().addNewKeepNext();
    style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    styles.addStyle(new XWPFStyle(style, styles));
  }

  private static void font(CTRPr form, String name) {
    CTFonts fonts = form.addNewRFonts();
    fonts.setAscii(name);
    fonts.setHAnsi(name);
    fonts.setCs(name);
  }

  private static void table(XWPFStyles styles) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(TABLE);
    style.setType(STStyleType.TABLE);
    style.addNewName().setVal("Samsvar table");
    var form = style.addNewTblPr();
    CTTblBorders borders = form.addNewTblBorders();
    line(borders.addNewTop(), 8);
    line(borders.addNewBottom(), 8);
    line(borders.addNewInsideH(), 4);
    CTTblCellMar margins = form.addNewTblCellMar();
    twips(margins.addNewLeft());
    twips(margins.addNewRight());
    styles.addStyle(new XWPFStyle(style, styles));
  }

  private static void line(CTBorder border, int eighths) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(eighths));
    border.setColor(SOFT);
  }

  private static void twips(CTTblWidth width) {
    width.setW(BigInteger.valueOf(100));
    width.setType(STTblWidth.DXA);
  }

  /** Word's name of a language. */
  static String tag(Language language) {
    return switch (language) {
      case BOKMAAL, OTHER -> "nb-NO";
      case NYNORSK -> "nn-NO";
      case ENGLISH -> "en-GB";
    };
  }
}
