package no.samsvar.report.view;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.check.Evidence;

/**
 * A quote as a reader sees it: the evidence, why it counts as it does, where it stands, and the
 * part it is about.
 */
public record QuoteView(Evidence evidence, String why, String place, String part) {

  static QuoteView of(Evidence evidence, String part, Words words) {
    return new QuoteView(
        evidence, words.name("reason", evidence.why()), place(evidence, words), part);
  }

  /**
   * "page 4, clause 9.3 “Notices”"; the line where there is neither page nor section nor heading.
   */
  private static String place(Evidence evidence, Words words) {
    List<String> parts = new ArrayList<>();
    evidence.page().ifPresent(page -> parts.add(words.text("place.page", page)));
    String section =
        evidence
            .section()
            .filter(number -> !number.isBlank())
            .map(number -> section(number, words))
            .orElse("");
    String heading =
        evidence
            .heading()
            .filter(text -> !text.isBlank())
            .map(text -> words.text("place.heading", oneLine(text)))
            .orElse("");
    String both = (section + " " + heading).strip();
    if (!both.isEmpty()) {
      parts.add(both);
    }
    if (parts.isEmpty()) {
      parts.add(words.text("place.line", evidence.line()));
    }
    return String.join(", ", parts);
  }

  /** A bare number gets a word before it; "§ 4" and "Bilag 2" have theirs. */
  private static String section(String number, Words words) {
    return Character.isDigit(number.codePointAt(0))
        ? words.text("place.point", oneLine(number))
        : oneLine(number);
  }

  /** The quote on one line, white space as single spaces. */
  public String line() {
    return oneLine(evidence.quote());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
