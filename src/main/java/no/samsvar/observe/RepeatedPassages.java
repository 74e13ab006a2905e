package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.samsvar.document.Block;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/**
 * Paragraphs of agreements and plans that stand twice, word for word. Reports repeat their
 * questions and findings on purpose.
 */
final class RepeatedPassages {
  /** Shorter ones are formulas that may well return. */
  private static final int FEWEST_WORDS = 12;

  /** More are the same terms for two cases, set out twice on purpose. */
  private static final int MOST = 8;

  /** A summary says again what stands elsewhere. */
  private static final Pattern SUMMARY =
      Pattern.compile(
          "(?iu)\\b(?:sammendrag|samandrag|oppsummering|kortversjon|kort fortalt|hovedpunkt\\p{L}*|hovudpunkt\\p{L}*|summary|at a glance|key points)\\b");

  private RepeatedPassages() {}

  /** Letters, digits and single spaces. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int at = 0; at < words.length(); at++) {
      char letter = words.charAt(at);
      boolean space = Character.isWhitespace(letter);
      if (space && (at == 0 || !Character.isWhitespace(words.charAt(at - 1)))) {
        plain.append(' ');
      } else if (Character.isLetterOrDigit(letter)) {
        plain.append(Character.toLowerCase(letter));
      }
    }
    return plain.toString().strip();
  }

  static List<Sighting> in(View view) {
    if (!view.agreement() && !view.plan()) {
      return List.of();
    }
    Map<String, List<Span>> seen = new LinkedHashMap<>();
    for (Section section : view.sections()) {
      if (SUMMARY.matcher(view.heading(section)).find()) {
        continue;
      }
      for (Block block : section.blocks()) {
        String words = block instanceof Block.Paragraph ? plain(view.slice(block.span())) : "";
        if (words.split(" ", -1).length >= FEWEST_WORDS) {
          seen.computeIfAbsent(words, _ -> new ArrayList<>()).add(block.span());
        }
      }
    }
    List<List<Span>> repeated = seen.values().stream().filter(each -> each.size() > 1).toList();
    return repeated.stream()
        .filter(_ -> repeated.size() <= MOST)
        .map(places -> Sighting.at(places, View.shortened(view.slice(places.getFirst()))))
        .toList();
  }
}
