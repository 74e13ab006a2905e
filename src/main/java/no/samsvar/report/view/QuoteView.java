package no.samsvar.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.check.Evidence;
import no.samsvar.document.Joined;

/**
 * A quote as a reader sees it: the evidence, why it counts as it does, where it stands (in full,
 * and brief for tables), and the part it is about.
 *
 * @param source the document of an agreement that the quote is from; empty where there is only one
 */
public record QuoteView(
    Evidence evidence,
    String why,
    String place,
    String brief,
    String part,
    Optional<Joined.Part> source) {

  static QuoteView of(Evidence evidence, String part, Words words) {
    return of(evidence, part, words, List.of());
  }

  /** A quote from an agreement that has these parts. */
  static QuoteView of(Evidence evidence, String part, Words words, List<Joined.Part> parts) {
    Optional<Joined.Part> source =
        parts.stream().filter(each -> each.span().contains(evidence.span())).findFirst();
    String file = source.map(each -> name(each.document().value()) + ", ").orElse("");
    String section =
        evidence
            .section()
            .filter(text -> !text.isBlank())
            .map(text -> section(text, words))
            .orElse("");
    String heading =
        evidence
            .heading()
            .filter(text -> !text.isBlank())
            .map(text -> words.text("place.heading", oneLine(text)))
            .orElse("");
    return new QuoteView(
        evidence,
        words.name("reason", evidence.why()),
        file + place(evidence, (section + " " + heading).strip(), words),
        file + place(evidence, section.isEmpty() ? heading : section, words),
        part,
        source);
  }

  /**
   * "page 4, clause 9.3 “Notices”"; the line where there is neither page nor section nor heading.
   */
  private static String place(Evidence evidence, String section, Words words) {
    List<String> parts = new ArrayList<>();
    evidence.page().ifPresent(page -> parts.add(words.text("place.page", page)));
    if (!section.isEmpty()) {
      parts.add(section);
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

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The quote on one line, white space as single spaces. */
  public String line() {
    return oneLine(evidence.quote());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
