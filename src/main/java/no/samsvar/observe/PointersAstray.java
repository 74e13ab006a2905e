package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Reference;
import no.samsvar.document.Section;
import no.samsvar.observe.HeadingNumbers.Numbered;
import no.samsvar.text.Span;

/**
 * A pointer that says what stands in a section, where that section is about something else and
 * another one bears the name.
 */
final class PointersAstray {
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?iuU)\\b(?:beskriv\\w*|omtal\\w*|skildr\\w*|nærmere|nærare|regler|reglar|bestemmelse\\w*|føresegn\\w*|oversikt|oversyn|detaljer|krav\\w*"
              + "|description|details|provisions|rules|requirements|overview|more|information|opplysninger|opplysningar)\\s+(?:\\w+\\s+)?(?:av|om|for|til|of|on|about)\\s+(?:(?:den|det|de|dei|the|our|vår\\w*)\\s+)?(?<topic>\\p{L}[\\p{L}-]{4,})");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?iuU)^(?:the\\s+)?(?<topic>\\p{L}[\\p{L}-]{4,})\\s+(?:er|blir|vert|is|are)?\\s*(?:nærmere\\s+|nærare\\s+|further\\s+)?(?:beskrevet|omtalt|skildra|omtala|regulert|fastsatt|fastsett|described|set out|governed|laid down|defined)\\b");
  private static final int STEM = 6;

  private PointersAstray() {}

  static List<Sighting> in(View view) {
    HeadingNumbers headings = HeadingNumbers.of(view);
    List<Sighting> found = new ArrayList<>();
    for (Clause clause : view.clauses()) {
      for (Reference reference : clause.facts().references()) {
        if (clause.body() && reference.kind() == Reference.Kind.SECTION) {
          astray(view, clause, reference, headings).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Sighting> astray(
      View view, Clause clause, Reference reference, HeadingNumbers headings) {
    String label = reference.label().strip().replaceAll("[.]+$", "");
    List<Numbered> targets =
        headings.all().stream().filter(each -> each.printed().equals(label)).toList();
    Optional<String> topic = topic(view, clause);
    if (targets.size() != 1 || topic.isEmpty() || Elsewhere.points(view, clause, reference)) {
      return Optional.empty();
    }
    Section target = targets.getFirst().section();
    String stem = stem(topic.get());
    boolean about = View.folded(view.slice(target.span())).contains(stem);
    List<Numbered> others =
        headings.all().stream()
            .filter(each -> !about && !each.section().span().contains(target.span()))
            .filter(each -> !target.span().contains(each.section().span()))
            .filter(each -> !each.section().span().contains(clause.span()))
            .filter(each -> named(view, each, stem))
            .toList();
    return others.stream()
        .filter(each -> named(view, each, View.folded(topic.get())))
        .findFirst()
        .or(() -> others.stream().findFirst())
        .map(
            named ->
                Sighting.at(
                    List.of(reference.span(), heading(target), heading(named.section())),
                    topic.get(),
                    label,
                    named.printed()));
  }

  private static Span heading(Section section) {
    return section.heading().orElse(section.span());
  }

  /** Whether a word of the heading begins with the stem, or is a compound that ends in it. */
  private static boolean named(View view, Numbered each, String stem) {
    return View.folded(view.heading(each.section())).contains(stem);
  }

  private static Optional<String> topic(View view, Clause clause) {
    String words = view.slice(clause.span()).replaceAll("\\s+", " ");
    for (Pattern pattern : List.of(TOPIC, SUBJECT)) {
      Matcher matcher = pattern.matcher(words);
      if (matcher.find()) {
        return Optional.of(matcher.group("topic"));
      }
    }
    return Optional.empty();
  }

  /** The word without the endings of number and definiteness. */
  private static String stem(String word) {
    String folded = View.folded(word);
    String cut = folded.replaceAll("(?:ene|ane|en|et|er|ar|a|s)$", "");
    return cut.length() >= STEM ? cut : folded;
  }
}
