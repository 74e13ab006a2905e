package no.samsvar.report;

import java.nio.file.Path;
import java.util.Optional;
import no.samsvar.document.Language;

/**
 * How results are to be shown: the language of the report (OTHER counts as bokmål), the console's
 * width in columns, whether it may use colours, and whether numbers that identify or reach people
 * are hidden; templates is the user's folder of templates that go before the program's.
 */
public record RenderSettings(
    Language language, int width, boolean colour, boolean masked, Optional<Path> templates) {
  /** Bokmål, 80 columns, no colour, masked. */
  public static final RenderSettings PLAIN = new RenderSettings(Language.BOKMAAL, 80, false, true);

  /** With the program's own templates. */
  public RenderSettings(Language language, int width, boolean colour, boolean masked) {
    this(language, width, colour, masked, Optional.empty());
  }

  public RenderSettings {
    if (width < 20) {
      throw new IllegalArgumentException("narrower than 20 columns: " + width);
    }
  }

  /** The same, with or without colours. */
  public RenderSettings coloured(boolean wanted) {
    return new RenderSettings(language, width, wanted, masked, templates);
  }

  /** The same, with templates of this folder before the program's own. */
  public RenderSettings filledFrom(Optional<Path> folder) {
    return new RenderSettings(language, width, colour, masked, folder);
  }
}
