package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

  private static final int SHORTEST = 2 * FEWEST_WORDS - 1;

  private static final double MOST = 0.3;

  private static final int TELLING = 2;
  private static final Pattern NYNORSK =
      Pattern.compile(
          "(?iu)\\b(?:ikkje|eit|ein|frå|dei|vert|blir gjort|kva|korleis|berre|saman|meir|nokon|noko|vere|medan|mellom anna|skular?|einingar?|tenester?|gjere|seie|kvar|høyrer|òg|eige)\\b");
  private static final Pattern BOKMAAL =
      Pattern.compile(
          "(?iu)\\b(?:ikke|et|en|fra|de|tatt|ansatte|sørge|blir gjort|hva|hvordan|bare|sammen|mer|noen|noe|være|mens|tjenester?|enheter?|gjøre|hver|også|eget|blitt|ble|hvis)\\b");

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
              && passage.words().length() >= SHORTEST
              && passage.words().split("\\s+").length >= FEWEST_WORDS;
      running += counts ? 1 : 0;
      if (counts && language != own && telling(passage.words(), language)) {
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

  /** Words that only the other norm has, and no quotation marks. */
  private static boolean telling(String words, Language language) {
    Pattern only = language == Language.NYNORSK ? NYNORSK : BOKMAAL;
    return only.matcher(words).results().count() >= TELLING && !quoted(words);
  }

  private static boolean quoted(String words) {
    return words.contains("«")
        || words.contains("”")
        || words.contains("“")
        || words.contains("\"");
  }
}
