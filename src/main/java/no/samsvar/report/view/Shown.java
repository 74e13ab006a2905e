package no.samsvar.report.view;

import java.util.function.UnaryOperator;

/** How texts of documents are shown: numbers of people hidden, steering characters made visible. */
public record Shown(UnaryOperator<String> text) {
  /** For people: one line; masked when asked for. */
  public static Shown toPeople(boolean masked) {
    UnaryOperator<String> hide = masked ? Masking::mask : text -> text;
    return new Shown(text -> Visible.line(hide.apply(text).strip().replaceAll("\\s+", " ")));
  }

  /** For programs: as it stands; masked when asked for. */
  public static Shown toPrograms(boolean masked) {
    return new Shown(masked ? Masking::mask : text -> text);
  }
}
