package no.samsvar.observe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samsvar.document.Block;

/**
 * A number of things is announced, and one of them is told of: "sju perspektiver. Ett av dem er".
 */
final class PartlyTold {
  private static final Wording ANNOUNCED =
      Wording.of(
          "(?iuU)\\b(?<count>[3-9]|1\\d|tre|fire|fem|seks|sju|syv|åtte|ni|ti|three|four|five|six|seven|eight|nine|ten)\\s+(?<what>\\p{Ll}[^:.;]{3,200})"
              + "[.;]\\s+(?:(?:et|ett|en|ei|eit|eitt|ein|one)\\s+(?:av|of)\\s+(?:(?:de|dei|the|these|disse|desse)\\s+)?(?<again>\\p{Ll}{3,})\\s+(?:er|is|var|was)\\b"
              + "|(?:i|in)\\s+(?:dette|denne|this)\\s+\\p{L}+\\s+(?:har|have|ser|look)\\s+(?:vi\\s+)?(?:sett|we|vi)?[^.]{0,40}?(?:på|at)\\s+(?<only>\\p{Ll}{4,})\\s+\\d{1,2}\\b)");
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?iuU)^(?:år\\w*|dager?|døgn|måned\\w*|månad\\w*|uker?|veker?|timer?|minutt\\w*|prosent|kroner|days?|months?|years?|weeks?|hours?|per|kommuner|kommunar|kommunene|personer|personar|people)$");
  private static final Pattern PRONOUN =
      Pattern.compile("(?iuU)^(?:dem|dei|them|disse|desse|these)$");

  /** Parts of a document; of people and companies one may well be singled out. */
  private static final Pattern THINGS =
      Pattern.compile(
          "(?iuU)(?:perspektiv|mål|prinsipp|satsingsområd|innsatsområd|tiltak|krav|bilag|vedlegg|kapit|rolle|tema|goal|objective|principle|annex|appendi|theme|priorit|requirement|role|measure)");

  private static final int SHORTEST = 3;

  private PartlyTold() {}

  static List<Sighting> in(View view) {
    return view.own(ANNOUNCED)
        .filter(hit -> hit.passage().block() instanceof Block.Paragraph)
        .flatMap(hit -> told(hit).stream())
        .toList();
  }

  /** Whether it is told of one of the things that were announced. */
  private static Optional<Sighting> told(Hit hit) {
    String[] words = hit.match().group("what").split("[^\\p{L}]+");
    boolean measure = MEASURE.matcher(words[0]).matches();
    String again =
        hit.group("again").or(() -> hit.group("only")).orElse("").toLowerCase(Locale.ROOT);
    String count = hit.match().group("count");
    if (PRONOUN.matcher(again).matches()) {
      return !measure && THINGS.matcher(words[words.length - 1] + " " + words[0]).find()
          ? Optional.of(Sighting.at(hit.span(), count, words[0]))
          : Optional.empty();
    }
    for (String word : measure ? new String[0] : words) {
      String folded = word.toLowerCase(Locale.ROOT);
      if (THINGS.matcher(folded).find() && folded.contains(stem(again))) {
        return Optional.of(Sighting.at(hit.span(), count, folded));
      }
    }
    return Optional.empty();
  }

  private static String stem(String word) {
    String cut = word.replaceAll("(?:ene|ane|ets|et|en|er|ar|a|s)$", "");
    return cut.length() < SHORTEST ? word : cut;
  }
}
