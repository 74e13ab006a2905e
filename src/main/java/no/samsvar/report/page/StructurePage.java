package no.samsvar.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import no.samsvar.report.view.StructureView;

/** How a document was read, as one HTML file to hold beside the original. */
public final class StructurePage {
  private StructurePage() {}

  /** Writes the page as UTF-8. */
  public static void write(StructureView view, OutputStream out) throws IOException {
    new Templates(Optional.empty()).fill("structure.ftlh", new StructureModel(view).root(), out);
  }
}
