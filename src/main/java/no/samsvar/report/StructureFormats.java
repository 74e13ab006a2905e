package no.samsvar.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.samsvar.document.Document;
import no.samsvar.document.KindGuess;
import no.samsvar.document.Language;
import no.samsvar.report.exchange.StructureListing;
import no.samsvar.report.page.StructurePage;
import no.samsvar.report.plain.StructureText;
import no.samsvar.report.view.StructureView;
import no.samsvar.report.view.Words;

/** How a document was read: for people as text or as a page, for programs as JSON. */
public final class StructureFormats {
  private StructureFormats() {}

  /** The outline, one line a section or block, under what is known of the document. */
  public static Writing text(Document document, Optional<KindGuess> guess, Language language) {
    StructureView view = new StructureView(document, guess, Words.in(language));
    return out -> out.write(StructureText.of(view).getBytes(StandardCharsets.UTF_8));
  }

  /** A page to hold beside the original; needs no network and no script. */
  public static Writing html(Document document, Optional<KindGuess> guess, Language language) {
    StructureView view = new StructureView(document, guess, Words.in(language));
    return out -> StructurePage.write(view, out);
  }

  /** Sections and blocks as JSON. */
  public static Writing json(Document document, Optional<KindGuess> guess) {
    return out -> new StructureListing(document, guess).write(out);
  }
}
