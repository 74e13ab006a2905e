package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Force;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Stance;
import no.samsvar.text.Span;

/** Duties of an agreement whose time or extent nobody can check. Told of by their vague words. */
final class VagueDeadlines {
  private static final int SHOWN = 5;
  private static final Keyed VAGUE =
      Keyed.of(
          "(?iu)\\b(?:i(?:nnen)? rimelig tid|i(?:nnan)? rimeleg tid|(?:with)?in (?:a )?reasonable (?:time|period)"
              + "|s(?:å|a) (?:snart|raskt|fort|tidlig) som (?:praktisk )?mulig|så (?:snart|raskt|fort|tidleg) som"
              + " (?:praktisk )?(?:mogleg|råd)|as soon as (?:reasonably )?(?:possible|practicable)"
              + "|s(?:å|a) (?:vidt|langt)(?: det er)?(?: praktisk)? (?:mulig|mogleg|råd)|as far as (?:reasonably )?possible"
              + "|s(?:å|a) (?:vidt|langt) det lar seg gjøre|så langt det let seg gjere|så (?:raskt|snart|snøgt) (?:som )?\\p{L}+ (?:tillater|tillèt|tillet)|så (?:snart|raskt|snøgt) (?:som )?råd er|når det er (?:praktisk|trong for det)|når det (?:passer|passar|høver)"
              + "|where practicable|ved vesentlige (?:feil|avvik)|ved vesentlege (?:feil|avvik)"
              + "|ved behov|when needed|as needed|if needed)\\b",
          "rimelig tid",
          "rimeleg tid",
          "reasonable t",
          "reasonable p",
          "mulig",
          "mogleg",
          "råd",
          "as soon as",
          "possible",
          "lar seg",
          "let seg",
          "tillater",
          "till\u00e8t",
          "tillet",
          "når det",
          "practicable",
          "ved vesentlige",
          "ved vesentlege",
          "ved behov",
          "needed");

  /** The present tense of an agreement is a rule. */
  private static final Pattern RULE =
      Pattern.compile(
          "(?iu)\\b(?:sendes|sendast|legges|gis|inngås|besvares|varsles|rettes|utføres|leveres|orienterer|vert retta|held fram|fortsetter|vert sende|vert levert|blir retta|blir rettet|vert gjort|svarer)\\b");

  private VagueDeadlines() {}

  static List<Sighting> in(View view) {
    if (!view.agreement()) {
      return List.of();
    }
    Map<String, List<Span>> found = new LinkedHashMap<>();
    Keyed vague = view.here(VAGUE);
    for (Clause clause : view.clauses()) {
      if (view.possible(vague, clause) && duty(view, clause)) {
        Matcher matcher = VAGUE.pattern().matcher(view.slice(clause.span()));
        while (matcher.find()
            && !bracketed(view, clause, matcher.start())
            && !later(view, clause, matcher.start())) {
          int start = clause.span().start() + matcher.start();
          Span span = new Span(start, start + matcher.group().length());
          found.computeIfAbsent(View.folded(matcher.group()), _ -> new ArrayList<>()).add(span);
        }
      }
    }
    List<Sighting> sightings = new ArrayList<>();
    found.forEach(
        (words, places) ->
            sightings.add(Sighting.at(places.subList(0, Math.min(SHOWN, places.size())), words)));
    return sightings;
  }

  /** "Before, or as soon as possible after": the first of them is a time. */
  private static boolean later(View view, Clause clause, int at) {
    return LATER.matcher(view.slice(clause.span()).substring(0, at)).find();
  }

  private static final Pattern LATER =
      Pattern.compile("(?iuU)\\b(?:before|før|innen|innan),? (?:or|eller) $");

  /** Words in square brackets are a drafter's, not the agreement's. */
  private static boolean bracketed(View view, Clause clause, int at) {
    String before = view.slice(clause.span()).substring(0, at);
    return before.lastIndexOf('[') > before.lastIndexOf(']');
  }

  private static boolean duty(View view, Clause clause) {
    boolean bound =
        clause.force() == Force.MUST
            || (clause.force() == Force.NONE && RULE.matcher(view.slice(clause.span())).find());
    return clause.body()
        && bound
        && clause.polarity() == Polarity.AFFIRMED
        && (clause.stance() == Stance.ASSERTED || clause.stance() == Stance.HEDGED);
  }
}
