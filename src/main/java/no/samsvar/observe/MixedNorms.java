package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.document.Block;
import no.samsvar.document.Language;
import no.samsvar.text.Span;

/**
 * Paragraphs of an agreement or plan in nynorsk among bokmål, or the other way round, that no
 * quotation explains.
 */
final class MixedNorms {
  private static final int SHOWN = 5;

  /** Shorter stretches don't show which norm they are in. */
  private static final int FEWEST_WORDS = 15;

  private static final double MOST = 0.3;

  private MixedNorms() {}

  static List<Sighting> in(View view) {
    Language own = view.document().language();
    if (!own.norwegian() || !(view.agreement() || view.plan())) {
      return List.of();
    }
    List<Span> foreign = new ArrayList<>();
    int running = 0;
    for (Passage passage : view.passages()) {
      Language language = passage.block().language();
      boolean counts =
          passage.block() instanceof Block.Paragraph
              && language.norwegian()
              && passage.words().split("\\s+").length >= FEWEST_WORDS;
      running += counts ? 1 : 0;
      if (counts && language != own && !quoted(passage.words())) {
        foreign.add(passage.block().span());
      }
    }
    boolean stray = !foreign.isEmpty() && foreign.size() <= running * MOST;
    return stray
        ? List.of(
            new Sighting(
                own.tag(),
                List.of(String.valueOf(foreign.size())),
                foreign.subList(0, Math.min(SHOWN, foreign.size()))))
        : List.of();
  }

  private static boolean quoted(String words) {
    return words.contains("«")
        || words.contains("”")
        || words.contains("“")
        || words.contains("\"");
  }
}
