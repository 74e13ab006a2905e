package no.samsvar.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.check.LeftOut;
import no.samsvar.document.Language;
import no.samsvar.report.view.RuleView;
import no.samsvar.report.view.Words;
import no.samsvar.rule.Reference;
import no.samsvar.rule.Rule;

/** Rules as lines of a list, seen from a day. */
record RuleListing(Language language, LocalDate day) {

  /** Id, severity, title, and why it is not asked when it is not. */
  String line(Rule rule, Optional<LeftOut> leftOut) {
    RuleView view = new RuleView(rule, Words.in(language));
    String tail = leftOut.map(one -> " [" + view.why(one.cause()) + "]").orElse("");
    return "%-42s %-8s %s%s"
        .formatted(rule.id().value(), rule.severity().key(), view.wording().title(), tail);
  }

  /** A line for each source of the rule that runs out within so many days, or has. */
  List<String> expiring(Rule rule, int days) {
    RuleView view = new RuleView(rule, Words.in(language));
    return rule.basis().stream()
        .filter(reference -> runsOut(reference, days))
        .map(reference -> "%-42s %s".formatted(rule.id().value(), view.basis(reference)))
        .toList();
  }

  private boolean runsOut(Reference reference, int days) {
    return reference.inForceTo().filter(last -> !last.isAfter(day.plusDays(days))).isPresent();
  }
}
