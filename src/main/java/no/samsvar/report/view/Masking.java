package no.samsvar.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.samsvar.check.RunResult;
import no.samsvar.text.Span;

/**
 * Hides national identity numbers, account numbers and telephone numbers: each digit becomes a
 * bullet, so that every offset still holds. Organisation numbers (nine digits), sums of money and
 * dates stay.
 */
public final class Masking {
  private static final char BULLET = '•';
  private static final String GAP = "[ \\u00a0\\u202f]";

  /**
   * Eleven digits as people write them: plain, 6+5, or 4.2.5; which of the two numbers it is does
   * not matter.
   */
  private static final Pattern ELEVEN =
      Pattern.compile(
          "(?<![\\d.,])(?:\\d{11}|\\d{6}(?:G|-)\\d{5}|\\d{4}(?:G|[.])\\d{2}(?:G|[.])\\d{5})(?!\\d)"
              .replace("G", GAP));

  private static final Pattern IBAN =
      Pattern.compile("\\bNO\\d{2}G?\\d{4}G?\\d{4}G?\\d{3}\\b".replace("G", GAP));

  /**
   * Eight digits grouped as telephone numbers are (2-2-2-2, 3-2-3), which sums of money never are.
   */
  private static final Pattern GROUPED_PHONE =
      Pattern.compile(
          "(?<![\\d.,]|\\dG)[2-9]\\d(?:G\\d{2}G\\d{2}G\\d{2}|\\dG\\d{2}G\\d{3})(?!\\d|G\\d|[.,]\\d)"
              .replace("G", GAP));

  private static final Pattern ABROAD_PHONE =
      Pattern.compile("(?<!\\d)(?:\\+|00)\\d{2}G?\\d(?:G?\\d){6,10}(?!\\d)".replace("G", GAP));

  /**
   * Eight digits without groups: only after a word for telephone, since dates and sums look the
   * same.
   */
  private static final Pattern NAMED_PHONE =
      Pattern.compile(
          "(?iu)(?:telefon\\w*|tlf|tel|mobil\\w*|phone|vakt\\w*)[^\\d\\n]{0,20}((?:\\dG?){7}\\d)(?!\\d)"
              .replace("G", GAP));

  private Masking() {}

  /** The text with such numbers hidden; as long as before. */
  public static String mask(String text) {
    StringBuilder out = new StringBuilder(text);
    for (Span span : spans(text)) {
      IntStream.range(span.start(), span.end())
          .filter(at -> Character.isDigit(text.charAt(at)))
          .forEach(at -> out.setCharAt(at, BULLET));
    }
    return out.toString();
  }

  private static List<Span> spans(String text) {
    if (text.chars().noneMatch(letter -> letter >= '0' && letter <= '9')) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    for (Pattern pattern : List.of(ELEVEN, IBAN, GROUPED_PHONE, ABROAD_PHONE, NAMED_PHONE)) {
      Matcher matcher = pattern.matcher(text);
      matcher.results().map(Masking::number).forEach(spans::add);
    }
    return spans;
  }

  private static Span number(MatchResult match) {
    int group = match.groupCount();
    return new Span(match.start(group), match.end(group));
  }

  /** The same result with such numbers hidden in every text of the documents and of problems. */
  public static RunResult mask(RunResult result) {
    return new Rewriting(Masking::mask, path -> path).of(result);
  }
}
