package no.samsvar.observe;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.DateMention;
import no.samsvar.clause.Stance;

/** Reads from when to when an agreement runs: the first clause that says so with a day. */
final class PeriodReader {
  private static final Pattern RUNS =
      Pattern.compile(
          "(?U)\\b(løper fra|løper frå|gjelder fra|gjeld frå|varer fra|varar frå|trer i kraft"
              + "|trår i kraft|tek til å gjelde|gjelder i perioden|i perioden|avtaleperioden er"
              + "|avtaleperioden løper|driftsperioden løper|commences on|commencement date"
              + "|effective date|effective from|takes effect on|starts on|runs from|in force from"
              + "|with effect from|med virkning fra|med verknad frå)\\b");

  private PeriodReader() {}

  static Period read(AnalysedDocument document) {
    for (Clause clause : document.clauses()) {
      String words = document.quote(clause).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
      if (clause.body() && clause.stance() != Stance.ATTRIBUTED && RUNS.matcher(words).find()) {
        List<DateMention> dates =
            clause.facts().dates().stream().filter(PeriodReader::exact).toList();
        if (!dates.isEmpty()) {
          return of(dates);
        }
      }
    }
    return Period.UNKNOWN;
  }

  private static Period of(List<DateMention> dates) {
    Optional<LocalDate> from = dates.getFirst().first();
    Optional<LocalDate> to = dates.getLast().last();
    return new Period(from, to.filter(end -> from.filter(end::isAfter).isPresent()));
  }

  private static boolean exact(DateMention date) {
    return date.first().isPresent() && date.last().isPresent();
  }
}
