package no.samsvar.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import no.samsvar.report.view.RunView;

/** The result as one HTML file that needs no network and no script. */
public record PageReport(boolean masked, Optional<Path> templates) {

  /** Writes the page as UTF-8. */
  public void write(RunView view, OutputStream out) throws IOException {
    new Templates(templates).fill("report.ftlh", new PageModel(view, masked).root(), out);
  }
}
