package no.samsvar.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samsvar.document.Language;

/**
 * How results are to be shown: the language of the report (OTHER counts as bokmål), the console's
 * width in columns, whether it may use colours, and whether numbers that identify or reach people
 * are hidden; templates is the user's folder of templates that go before the program's, and options
 * is what the user asked for, as a report tells how it was made.
 */
public record RenderSettings(
    Language language,
    int width,
    boolean colour,
    boolean masked,
    Optional<Path> templates,
    List<String> options) {
  /** Bokmål, 80 columns, no colour, masked. */
  public static final RenderSettings PLAIN = new RenderSettings(Language.BOKMAAL, 80, false, true);

  /** With the program's own templates. */
  public RenderSettings(Language language, int width, boolean colour, boolean masked) {
    this(language, width, colour, masked, Optional.empty(), List.of());
  }

  public RenderSettings {
    options = List.copyOf(options);
    if (width < 20) {
      throw new IllegalArgumentException("narrower than 20 columns: " + width);
    }
  }

  /** The same, with or without colours. */
  public RenderSettings coloured(boolean wanted) {
    return new RenderSettings(language, width, wanted, masked, templates, options);
  }

  /** The same, with templates of this folder before the program's own. */
  public RenderSettings filledFrom(Optional<Path> folder) {
    return new RenderSettings(language, width, colour, masked, folder, options);
  }

  /** The same, telling that these options were asked for. */
  public RenderSettings asked(List<String> wanted) {
    return new RenderSettings(language, width, colour, masked, templates, wanted);
  }
}
