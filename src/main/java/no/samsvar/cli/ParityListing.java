package no.samsvar.cli;

import java.util.List;
import java.util.SortedMap;
import no.samsvar.rule.RuleId;

/** What rules' examples lack in bokmål, nynorsk and English; for information. */
record ParityListing(Console console) {

  /** Prints what each rule lacks, and how many lack nothing. */
  void print(SortedMap<RuleId, List<String>> notes) {
    if (notes.isEmpty()) {
      return;
    }
    console.out().print("\nlanguages\n");
    notes.forEach(
        (rule, all) ->
            all.forEach(note -> console.out().print("  " + rule.value() + ": " + note + "\n")));
    long whole = notes.values().stream().filter(List::isEmpty).count();
    console
        .out()
        .printf(
            "  %d of %d rules have met examples that come out right in nb, nn and en%n",
            whole, notes.size());
  }
}
