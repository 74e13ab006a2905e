package no.samsvar.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.check.Problem;
import no.samsvar.report.ReportException;
import no.samsvar.report.view.Closing;
import no.samsvar.report.view.DocumentView;
import no.samsvar.report.view.Original;
import no.samsvar.report.view.Remark;
import no.samsvar.report.view.RunView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A copy of the checked PDF with each quote highlighted, what is said of it as a comment, and the
 * gaps as a list on pages after its own.
 */
public record CommentedPdf(Original original) {

  /** Writes the copy. */
  public void write(RunView view, OutputStream out) throws IOException {
    DocumentView document = view.documents().getFirst();
    try (PDDocument copy = open()) {
      Marker marker = new Marker(copy, original);
      List<Remark> lost = new ArrayList<>();
      for (Remark remark : Remark.of(document, view.words())) {
        if (!marker.mark(remark)) {
          lost.add(remark);
        }
      }
      new LastPages(copy).add(Closing.of(view, document, lost));
      copy.setDocumentId(view.result().asOf().toEpochDay());
      copy.save(out);
    }
  }

  private PDDocument open() throws IOException {
    PDDocument copy;
    try {
      copy = Loader.loadPDF(original.open().readAllBytes());
    } catch (IOException e) {
      throw refused(
          "no PDF, so no commented copy of it can be made",
          "use --format commented-docx for DOCX, and html or docx for other documents",
          e);
    }
    if (copy.isEncrypted()) {
      copy.close();
      throw refused(
          "the PDF is locked against changes, so no commented copy of it can be made",
          "use --format html, or a copy that is not locked",
          new IOException("encrypted"));
    }
    return copy;
  }

  private ReportException refused(String what, String help, IOException cause) {
    return new ReportException(new Problem(original.document().id().value(), what, help), cause);
  }
}
