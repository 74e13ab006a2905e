package no.samsvar.cli;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.measure.MutationTester;
import no.samsvar.rule.Rule;

/** Changed examples that still got the old verdict, and the share that did not, for each pack. */
record MutationListing(Console console, MutationTester tester) {
  private static final double GOAL = 0.95;

  /** Prints them; findings when a pack is below the goal. */
  ExitCode print(List<Rule> rules) {
    SortedMap<String, int[]> counts = new TreeMap<>();
    for (Rule rule : rules) {
      for (MutationTester.Mutant mutant : tester.test(rule)) {
        int[] count = counts.computeIfAbsent(rule.id().pack(), _ -> new int[2]);
        count[0] += mutant.caught() ? 1 : 0;
        count[1]++;
        if (!mutant.caught()) {
          tell(mutant);
        }
      }
    }
    boolean below = false;
    for (String pack : counts.keySet()) {
      int[] count = counts.getOrDefault(pack, new int[] {1, 1});
      double share = (double) count[0] / count[1];
      below |= share < GOAL;
      console
          .out()
          .print(
              String.format(
                  Locale.ROOT, "%s: %d of %d caught, %.3f%n", pack, count[0], count[1], share));
    }
    return below ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private void tell(MutationTester.Mutant mutant) {
    console
        .out()
        .print(
            "%s: %s, %s: got %s\n    %s\n"
                .formatted(
                    mutant.rule().id().value(),
                    mutant.example().name(),
                    mutant.change(),
                    mutant.verdict(),
                    mutant.text().replace('\n', ' ')));
  }
}
