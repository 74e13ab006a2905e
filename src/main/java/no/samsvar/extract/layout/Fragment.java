package no.samsvar.extract.layout;

import java.util.OptionalInt;

/**
 * Text of one line of a file and where it stood: page (when the format has pages) and line, counted
 * from 1. A broken fragment stays on a line of its own when its block is put together, as the
 * paragraphs of one table cell do.
 */
public record Fragment(String text, OptionalInt page, int line, boolean broken) {
  public Fragment {
    text = CleanText.of(text);
  }

  /** A fragment that is joined to the one before it. */
  public Fragment(String text, OptionalInt page, int line) {
    this(text, page, line, false);
  }

  /** The same place with other words. */
  public Fragment with(String other) {
    return new Fragment(other, page, line, broken);
  }
}
