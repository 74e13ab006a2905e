package no.samsvar.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samsvar.clause.Clause;
import no.samsvar.clause.DateMention;
import no.samsvar.clause.Place;
import no.samsvar.clause.Stance;
import no.samsvar.text.Span;

/** A plan whose period is over, and an agreement that has run out, on the day of the check. */
final class Expired {
  private static final Pattern TERM =
      Pattern.compile(
          "(?iu)\\b(?:avtale\\p{L}*|avtala|kontrakt\\p{L}*|samarbeid\\p{L}*|agreement|contract)\\b(?:[^.;]|(?<=\\d)\\.){0,80}\\b(?:"
              + "(?:gjelder|løper|varer|gjeld|varar|er gyldig|er i kraft|forlenget|forlenga|inngått for|valid|in force|runs|varighet\\p{L}*|varigheit\\p{L}*)\\b"
              + "(?:[^.;]|(?<=\\d)\\.){0,80}?\\b(?:til|t\\.o\\.m\\.|until|through|ut|to)(?:\\s+og med)?"
              + "|utløper|går ut|gjekk ut|gikk ut|opphører|expires?|expired|ends?|ended|terminates)"
              + "(?:\\s+(?:den|on|at the end of|ved utgangen av|ved utgongen av))?\\s+$");
  private static final Pattern RUNS =
      Pattern.compile(
          "(?iu)\\b(?:avtalen|avtala|kontrakten|samarbeidsavtal(?:en|a)|agreement|contract)\\s+(?:gjelder|løper|varer|gjeld|varar|runs|is valid)(?:\\s+(?:i perioden|for perioden|fra|frå|from))?\\s+$");
  private static final Pattern RENEWED =
      Pattern.compile(
          "(?iu)\\b(?:fornyes automatisk|forlenges automatisk|opsjon|option|renew\\p{L}*|blir fornya|tidligere|forrige|gamle"
              + "|previous|former|minst til|tidligst|earliest)\\b");

  /** "Varighet | 03.03.2025–31.12.2025": the row that says how long it lasts. */
  private static final Pattern SPAN =
      Pattern.compile(
          "(?iuU)(?:avtalens |avtala si )?(?:varighet|varigheit|avtaleperiode|avtaletid|løpetid|term|duration|period of agreement)\\W+(?:\\d{1,2}[.]\\s?(?:\\d{1,2}[.]|\\p{L}+)\\s?\\d{4}|\\d{4})\\s*(?:-|–|—|til|to)\\s*(?:og med )?");

  private Expired() {}

  static List<Sighting> in(View view) {
    List<Sighting> found = new ArrayList<>();
    PlanPeriod.of(view)
        .filter(period -> period.last() < view.day().year())
        .map(period -> tell("plan", period.place(), String.valueOf(period.last())))
        .ifPresent(found::add);
    for (Clause clause : view.clauses()) {
      boolean meant = clause.body() && clause.stance() != Stance.COUNTERFACTUAL;
      if (meant && !clause.facts().dates().isEmpty()) {
        end(view, clause)
            .filter(_ -> !RENEWED.matcher(view.slice(clause.span())).find())
            .map(end -> tell("agreement", clause.span(), end.toString()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Sighting tell(String variant, Span place, String end) {
    return new Sighting(variant, List.of(end), List.of(place));
  }

  /** The day the clause lets an agreement end on, if that day is over. */
  private static Optional<LocalDate> end(View view, Clause clause) {
    return last(view, clause).filter(last -> view.day().after(last));
  }

  /** The day the clause lets an agreement end on. */
  static Optional<LocalDate> last(View view, Clause clause) {
    String words = view.slice(clause.span());
    for (DateMention date : clause.facts().dates()) {
      int at = date.span().start() - clause.span().start();
      String before = at > 0 && at <= words.length() ? words.substring(0, at) : "";
      boolean range = date.first().isPresent() && !date.first().equals(date.last());
      boolean row = clause.place() == Place.TABLE_ROW && SPAN.matcher(before).matches();
      boolean ends = row || TERM.matcher(before).find() || (range && RUNS.matcher(before).find());
      if (ends && date.last().isPresent()) {
        return date.last();
      }
    }
    return Optional.empty();
  }
}
