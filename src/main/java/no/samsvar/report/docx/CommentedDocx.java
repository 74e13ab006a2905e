package no.samsvar.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.samsvar.check.Problem;
import no.samsvar.report.ReportException;
import no.samsvar.report.view.Closing;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.Letters;
import no.samsvar.report.view.Original;
import no.samsvar.report.view.Remark;
import no.samsvar.report.view.RunView;
import no.samsvar.text.Span;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Element;

/**
 * A copy of the checked Word document with a comment at each quote, and the gaps as a list after
 * its text.
 */
public record CommentedDocx(Original original) {

  /** Writes the copy. */
  public void write(RunView view, OutputStream out) throws IOException {
    XWPFDocument copy = open();
    DocumentView document = view.documents().getFirst();
    List<Remark> remarks = Remark.of(document, view.words());
    MarkedText text = new MarkedText((Element) copy.getDocument().getBody().getDomNode());
    Map<Remark, Span> places = places(remarks, Letters.of(text.content()));
    TreeSet<Integer> cuts = new TreeSet<>();
    places.values().forEach(place -> cuts.addAll(List.of(place.start(), place.end())));
    text.cut(cuts);
    Margin margin = new Margin(copy, view.result().asOf());
    places.forEach((remark, place) -> margin.add(remark.lines(), text.runs(place)));
    List<Remark> lost = remarks.stream().filter(each -> !places.containsKey(each)).toList();
    append(Closing.of(view, document, lost), copy);
    FixedZip.write(copy, out);
  }

  private XWPFDocument open() throws IOException {
    try {
      return new XWPFDocument(original.open());
    } catch (IOException | UnsupportedFileFormatException | POIXMLException e) {
      throw new ReportException(
          new Problem(
              original.document().id().value(),
              "no Word document (DOCX), so no commented copy of it can be made",
              "use --format commented-pdf for PDF, and html or docx for other documents"),
          e);
    }
  }

  private Map<Remark, Span> places(List<Remark> remarks, Letters letters) {
    Map<Remark, Span> places = new LinkedHashMap<>();
    for (Remark remark : remarks) {
      place(remark.evidence().span(), letters).ifPresent(place -> places.put(remark, place));
    }
    return places;
  }

  /** Where a quote stands: the whole of it, else its longest line. */
  private Optional<Span> place(Span span, Letters letters) {
    String words = original.words(span);
    return letters
        .find(words, original.before(0, span))
        .or(
            () ->
                words
                    .lines()
                    .max(Comparator.comparingInt(String::length))
                    .flatMap(line -> letters.find(line, 0)));
  }

  /** On a page of its own; the document's headings may be numbered, so they are not used. */
  private static void append(List<Closing.Line> lines, XWPFDocument copy) {
    boolean first = true;
    for (Closing.Line line : lines) {
      XWPFParagraph paragraph = copy.createParagraph();
      paragraph.setPageBreak(first);
      XWPFRun run = paragraph.createRun();
      run.setBold(line.heading());
      run.setText(line.text());
      first = false;
    }
  }
}
