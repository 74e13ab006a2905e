package no.samsvar.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samsvar.report.view.RunView;

/**
 * One A4 page a document for members of a committee: the conclusion, the heaviest gaps, and
 * questions to ask.
 */
public record CommitteeSheet(boolean masked, Optional<Path> templates) {

  /** Writes the sheet as HTML in UTF-8. */
  public void write(RunView view, OutputStream out) throws IOException {
    new Templates(templates)
        .fill("committee.ftlh", new PageModel(view, masked, List.of()).root(), out);
  }
}
