package no.samsvar.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.clause.Clause;
import no.samsvar.clause.DateMention;
import no.samsvar.clause.Force;
import no.samsvar.clause.Place;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Stance;
import no.samsvar.document.Block;
import no.samsvar.text.Span;

/**
 * Deadlines of the document's own duties and plans that have gone by: before the document was
 * written, before the day of the check, or outside the plan's period.
 */
final class PassedDeadlines {
  private static final int SHOWN = 12;
  private static final Pattern BY =
      Pattern.compile(
          "(?iu)\\b(?:innen|innan|senest|seinast|i løpet av|by|no later than|before|during|frist:?|før)(?:\\s+(?:den|the|utgangen av|utgongen av|slutten av"
              + "|the end of|end of|året|åra|sommeren|høsten|våren|hausten|sommaren))*\\s+$");
  private static final Pattern DUE =
      Pattern.compile(
          "(?iu)(?:\\b(?:i|in|innen|innan|senest|by|no later than|before)|:)\\s+(?:(?:løpet av|utgangen av|utgongen av|slutten av|the end of|end of)\\s+)?$");
  private static final Pattern REVISION =
      Pattern.compile(
          "(?iu)\\b(?:revider\\p{L}*|revisjon|ruller\\p{L}*|evaluer\\p{L}*|oppdater\\p{L}*|ny behandling|ny vurdering|ny handsaming|ny gjennomgang|review\\p{L}*|revis\\p{L}*|updated)\\b");

  private PassedDeadlines() {}

  /** Deadlines before the day of the check, told of together. */
  static List<Sighting> passed(View view) {
    List<Span> places = new ArrayList<>();
    if (!view.agreement() && !view.plan()) {
      return List.of();
    }
    int written = written(view);
    for (Clause clause : view.clauses()) {
      boolean over =
          deadline(view, clause)
              .filter(last -> view.day().after(last) && last.getYear() >= written)
              .isPresent();
      if (over && !revision(view, clause)) {
        places.add(clause.span());
      }
    }
    places.addAll(view.plan() ? rows(view, written) : List.of());
    return together(places);
  }

  /** Measures of the plan whose date has gone by, where nothing says that they are done. */
  private static List<Span> rows(View view, int written) {
    List<Span> places = new ArrayList<>();
    for (Passage passage : view.passages()) {
      if (passage.block() instanceof Block.TableRow row && !DONE.matcher(passage.words()).find()) {
        PlanGaps.due(view, row)
            .filter(last -> view.day().after(last) && last.getYear() >= written)
            .ifPresent(_ -> places.add(row.span()));
      }
    }
    return places;
  }

  private static final Pattern DONE =
      Pattern.compile(
          "(?iuU)\\b(?:gjennomført|ferdig|fullført|utført|avsluttet|avslutta|innført|levert|done|completed|delivered|closed)\\b");

  /** Deadlines before the year the document is of. */
  static List<Sighting> past(View view) {
    int written = written(view);
    List<Sighting> found = new ArrayList<>();
    for (Clause clause : view.clauses()) {
      deadline(view, clause)
          .filter(last -> written > 0 && last.getYear() < written)
          .map(last -> Sighting.at(clause.span(), year(last), String.valueOf(written)))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Deadlines after the end of the plan's period. */
  static List<Sighting> outside(View view) {
    List<Sighting> found = new ArrayList<>();
    Optional<PlanPeriod> period = PlanPeriod.of(view);
    for (Clause clause : view.clauses()) {
      deadline(view, clause)
          .filter(last -> period.isPresent() && last.getYear() > period.get().last())
          .map(
              last ->
                  Sighting.at(
                      List.of(clause.span(), period.orElseThrow().place()),
                      year(last),
                      period.orElseThrow().first() + "–" + period.orElseThrow().last()))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Revisions that should have taken place. */
  static List<Sighting> revisions(View view) {
    List<Sighting> found = new ArrayList<>();
    for (Clause clause : view.clauses()) {
      boolean due =
          clause.body()
              && !clause.facts().dates().isEmpty()
              && clause.place() != Place.TABLE_ROW
              && revision(view, clause)
              && (clause.force() == Force.MUST
                  || clause.force() == Force.INTENT
                  || clause.force() == Force.SHOULD
                  || clause.stance() == Stance.PLANNED
                  || NEXT.matcher(view.slice(clause.span())).find());
      if (due && clause.stance() != Stance.ATTRIBUTED) {
        due(view, clause)
            .filter(last -> view.day().after(last))
            .map(last -> Sighting.at(clause.span(), last.toString()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static final Pattern NEXT =
      Pattern.compile(
          "(?iu)\\b(?:neste (?:revisjon|revidering|gjennomgang)|tar den opp|tek (?:han|ho|den) opp|tas opp|vert teken opp|next (?:review|revision))\\b");

  /** The day that stands after the word for revision. */
  private static Optional<LocalDate> due(View view, Clause clause) {
    String words = view.slice(clause.span());
    Matcher revision = REVISION.matcher(words);
    int from = revision.find() ? revision.end() : words.length();
    return clause.facts().dates().stream()
        .filter(date -> date.span().start() - clause.span().start() >= from)
        .filter(date -> date.span().start() - clause.span().start() <= words.length())
        .filter(
            date ->
                DUE.matcher(words.substring(from, date.span().start() - clause.span().start()))
                    .find())
        .flatMap(date -> date.last().stream())
        .findFirst();
  }

  private static boolean revision(View view, Clause clause) {
    return REVISION.matcher(view.slice(clause.span())).find();
  }

  private static List<Sighting> together(List<Span> places) {
    return places.isEmpty()
        ? List.of()
        : List.of(
            Sighting.at(
                places.subList(0, Math.min(SHOWN, places.size())), String.valueOf(places.size())));
  }

  /** The day by which the clause's own duty or plan is to be done. */
  private static Optional<LocalDate> deadline(View view, Clause clause) {
    boolean own =
        clause.body()
            && !clause.facts().dates().isEmpty()
            && clause.polarity() == Polarity.AFFIRMED
            && (clause.force() == Force.MUST
                || clause.force() == Force.INTENT
                || clause.stance() == Stance.PLANNED
                || present(view, clause))
            && (clause.stance() == Stance.ASSERTED || clause.stance() == Stance.PLANNED);
    if (!own) {
      return Optional.empty();
    }
    String words = view.slice(clause.span());
    for (DateMention date : clause.facts().dates()) {
      int at = date.span().start() - clause.span().start();
      if (at > 0 && at <= words.length() && BY.matcher(words.substring(0, at)).find()) {
        return date.last();
      }
    }
    return Optional.empty();
  }

  /** In a plan the present is what it will do, and so is what it will then have done. */
  private static boolean present(View view, Clause clause) {
    return view.plan()
        && clause.force() == Force.NONE
        && clause.place() != Place.TABLE_ROW
        && PLANS.matcher(view.slice(clause.span())).find();
  }

  private static final Pattern PLANS =
      Pattern.compile(
          "(?iuU)^(?:(?:innen|innan|by)\\b[^,.;]{4,40}\\b(?:har|have) (?:vi|kommunen|we|the council)\\b|(?!.*\\b(?:ble|blei|vart|var|was|were|hadde|had)\\b)\\p{Lu}[\\p{L} -]{2,60} (?:innføres|etableres|tas i bruk|utarbeides|gjennomføres|anskaffes|ferdigstilles|avsluttes|vert innført|vert etablert|vert teke i bruk|is introduced|is completed)\\b)");

  private static String year(LocalDate day) {
    return String.valueOf(day.getYear());
  }

  /** The year the document is of: a plan's first, else the latest on its first lines; 0 unknown. */
  private static int written(View view) {
    return PlanPeriod.of(view).map(PlanPeriod::first).orElseGet(() -> FrontPage.year(view));
  }
}
