package no.samsvar.report;

import java.util.function.Function;
import no.samsvar.check.Problem;
import no.samsvar.check.RunResult;
import no.samsvar.document.Document;
import no.samsvar.report.view.Original;

/** A format that is a copy of the one document that was checked. */
record Copy(String format, Originals originals, Function<Original, Shape> shape) {

  /** The copy of what was checked. */
  Shape of(RunResult result) throws ReportException {
    int count = result.reports().size();
    if (count != 1) {
      throw new ReportException(
          new Problem(
              "--format " + format,
              "is a copy of one document, and " + count + " were checked",
              "check one document at a time for it"));
    }
    Document document = result.reports().getFirst().analysed().document();
    Original original = new Original(document, originals.of(document.id()));
    if (!original.unchanged()) {
      throw new ReportException(
          new Problem(
              document.id().value(),
              "the file is not as it was when it was read",
              "check it again without an index"));
    }
    return shape.apply(original);
  }
}
