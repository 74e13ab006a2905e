package no.samsvar.report;

import no.samsvar.document.Language;

/**
 * How results are to be shown: the language of the report (OTHER counts as bokmål), the console's
 * width in columns, whether it may use colours, and whether numbers that identify or reach people
 * are hidden.
 */
public record RenderSettings(Language language, int width, boolean colour, boolean masked) {
  /** Bokmål, 80 columns, no colour, masked. */
  public static final RenderSettings PLAIN = new RenderSettings(Language.BOKMAAL, 80, false, true);

  public RenderSettings {
    if (width < 20) {
      throw new IllegalArgumentException("narrower than 20 columns: " + width);
    }
  }
}
