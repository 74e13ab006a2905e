package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Force;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Stance;
import no.samsvar.text.Span;

/** Duties of an agreement that leave open who owes them, or by when. Each kind is told of once. */
final class OpenDuties {
  private static final int SHOWN = 5;
  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?iuU)\\b(?:skal|må|shall|must)\\s+(?:(?!ikke|ikkje|not)\\p{L}+\\s+){0,2}?(?:\\p{L}+(?:es|is|ås|ast|st)\\b|(?:bli|verte?|be)\\s+\\p{L}+(?:t|d|en|ed|ert|te)\\b)");
  private static final Pattern STATES =
      Pattern.compile(
          "(?iuU)\\b(?:skal|må|shall|must)\\s+(?:be|være|vere)\\s+(?:in|i|på|minst|at|of|able|available|tilgjengelig|gyldig)\\b|\\b(?:anses|reknast|regnes|forstås|finnes|finst|gjelder|brukes)\\b");
  private static final Pattern TIMED =
      Pattern.compile(
          "(?iuU)\\b(?:varsle\\w*|levere\\w*|oversende\\w*|rapportere\\w*|melde|sende|utlevere\\w*|tilbakelevere\\w*|slette\\w*|rette|utbedre\\w*|betale|svare"
              + "|notify|deliver|report|send|return|delete|remedy|correct|pay|reply|respond|inform)\\b");

  private OpenDuties() {}

  /** In the passive, and nobody is named. */
  static List<Sighting> unborne(View view) {
    List<Span> places = new ArrayList<>();
    for (Clause clause : view.clauses()) {
      String words = view.slice(clause.span());
      boolean open =
          duty(clause)
              && clause.facts().bearer().isEmpty()
              && clause.facts().actors().isEmpty()
              && PASSIVE.matcher(words).find()
              && !STATES.matcher(words).find();
      if (open && view.agreement()) {
        places.add(clause.span());
      }
    }
    return together(places);
  }

  /** To tell, deliver, mend or pay, at no time. */
  static List<Sighting> untimed(View view) {
    List<Span> places = new ArrayList<>();
    for (Clause clause : view.clauses()) {
      boolean open =
          duty(clause)
              && clause.facts().bearer().isPresent()
              && clause.facts().deadline().isEmpty()
              && clause.facts().frequency().isEmpty()
              && clause.facts().dates().isEmpty()
              && clause.facts().figures().isEmpty()
              && TIMED.matcher(view.slice(clause.span())).find();
      if (open && view.agreement()) {
        places.add(clause.span());
      }
    }
    return together(places);
  }

  private static boolean duty(Clause clause) {
    return clause.body()
        && clause.force() == Force.MUST
        && clause.polarity() == Polarity.AFFIRMED
        && clause.stance() == Stance.ASSERTED
        && clause.leadIn().isEmpty();
  }

  private static List<Sighting> together(List<Span> places) {
    return places.isEmpty()
        ? List.of()
        : List.of(
            Sighting.at(
                places.subList(0, Math.min(SHOWN, places.size())), String.valueOf(places.size())));
  }
}
