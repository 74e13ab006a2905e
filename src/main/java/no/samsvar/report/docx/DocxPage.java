package no.samsvar.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.samsvar.document.Language;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/**
 * A Word document on A4 as it grows, paragraph by paragraph, each with a style. Not shared between
 * threads.
 */
final class DocxPage {
  /** Width of the text in twips: A4 less the margins. */
  private static final int WIDTH = 9354;

  private final XWPFDocument document = new XWPFDocument();

  DocxPage(Language language) {
    DocxStyles.add(document, language);
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(1276));
    margins.setRight(BigInteger.valueOf(1276));
    margins.setTop(BigInteger.valueOf(1276));
    margins.setBottom(BigInteger.valueOf(1276));
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle(DocxStyles.SMALL);
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  /** One paragraph. */
  DocxPage paragraph(String style, String text) {
    paragraph(style, text, Optional.empty());
    return this;
  }

  /** One paragraph in another language than the document. */
  DocxPage paragraph(String style, String text, Optional<Language> language) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    language.ifPresent(each -> run.getCTR().addNewRPr().addNewLang().setVal(DocxStyles.tag(each)));
    return this;
  }

  /** A heading on a new page. */
  DocxPage part(int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(DocxStyles.heading(level));
    paragraph.setPageBreak(true);
    paragraph.createRun().setText(text);
    return this;
  }

  /**
   * A table with a first row that is repeated on every page when it has heads; shares are the
   * columns' parts of the width.
   */
  DocxPage table(List<Integer> shares, List<String> heads, List<List<String>> rows) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    table.setStyleID(DocxStyles.TABLE);
    table.getCTTbl().getTblPr().unsetTblBorders();
    table.setWidth(String.valueOf(WIDTH));
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    int sum = shares.stream().mapToInt(Integer::intValue).sum();
    shares.forEach(share -> grid.addNewGridCol().setW(BigInteger.valueOf(width(share, sum))));
    if (!heads.isEmpty()) {
      XWPFTableRow row = table.createRow();
      row.setRepeatHeader(true);
      cells(row, heads, DocxStyles.HEAD_CELL);
    }
    for (List<String> cells : rows) {
      XWPFTableRow row = table.createRow();
      row.setCantSplitRow(true);
      cells(row, cells, DocxStyles.CELL);
    }
    for (XWPFTableRow row : table.getRows()) {
      for (int i = 0; i < shares.size(); i++) {
        row.getCell(i).setWidth(String.valueOf(width(shares.get(i), sum)));
      }
    }
    return this;
  }

  private static int width(int share, int sum) {
    return WIDTH * share / sum;
  }

  private static void cells(XWPFTableRow row, List<String> texts, String style) {
    for (int i = 0; i < texts.size(); i++) {
      XWPFTableCell cell = row.getCell(i) == null ? row.createCell() : row.getCell(i);
      XWPFParagraph paragraph = cell.getParagraphs().getFirst();
      paragraph.setStyle(style);
      paragraph.createRun().setText(texts.get(i));
    }
  }

  /**
   * Writes the file; its dates are the date given and its entries' times fixed, so that the bytes
   * depend on nothing else.
   */
  void write(String title, LocalDate date, OutputStream out) throws IOException {
    var core = document.getProperties().getCoreProperties();
    core.setTitle(title);
    core.setCreator("samsvar");
    core.setCreated(Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant())));
    FixedZip.write(document, out);
  }
}
