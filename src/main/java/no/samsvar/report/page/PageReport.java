package no.samsvar.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samsvar.report.view.RunView;

/**
 * The result as one HTML file that needs no network and no script.
 *
 * @param options what was asked for when the result was made, as it was written
 */
public record PageReport(boolean masked, Optional<Path> templates, List<String> options) {

  /** Writes the page as UTF-8. */
  public void write(RunView view, OutputStream out) throws IOException {
    new Templates(templates).fill("report.ftlh", new PageModel(view, masked, options).root(), out);
  }
}
