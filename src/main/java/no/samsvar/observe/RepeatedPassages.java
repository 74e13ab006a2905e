package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.samsvar.document.Block;
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

  private static final Pattern SUMMARY =
      Pattern.compile(
          "(?iu)\\b(?:sammendrag|samandrag|oppsummering|kortversjon|kort fortalt|hovedpunkt\\p{L}*|hovudpunkt\\p{L}*|summary|at a glance|key points)\\b");

  private RepeatedPassages() {}

  /** A summary says again what stands elsewhere. */
  private static boolean summary(View view, Passage passage) {
    return SUMMARY.matcher(view.heading(passage.section())).find();
  }

  static List<Sighting> in(View view) {
    if (!view.agreement() && !view.plan()) {
      return List.of();
    }
    Map<String, List<Span>> seen = new LinkedHashMap<>();
    for (Passage passage : view.passages()) {
      String words = View.folded(passage.words()).replaceAll("[^\\p{L}\\p{N} ]+", "").strip();
      boolean running = passage.block() instanceof Block.Paragraph && !summary(view, passage);
      if (running && words.split(" ", -1).length >= FEWEST_WORDS) {
        seen.computeIfAbsent(words, _ -> new ArrayList<>()).add(passage.block().span());
      }
    }
    List<List<Span>> repeated = seen.values().stream().filter(each -> each.size() > 1).toList();
    return repeated.stream()
        .filter(_ -> repeated.size() <= MOST)
        .map(places -> Sighting.at(places, View.shortened(view.slice(places.getFirst()))))
        .toList();
  }
}
