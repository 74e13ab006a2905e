package no.samsvar.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Rule;

/** Where a reader should look when nothing commits to what a rule asks for. */
record Nearest(Evaluation evaluation, Quoter quoter, Likeness likeness) {
  private static final int SHOWN = 3;

  private record Near(String component, Candidate candidate) {}

  /**
   * Clauses that have the words but do not count, then the passages most like what is asked for,
   * then clauses that have some of the words and at least speak of the rule's subject.
   */
  List<Evidence> of(Rule rule, Map<String, Outcome> outcomes) {
    List<Evidence> looked = lookedAt(rule, outcomes);
    String anchor = rule.components().getFirst().name();
    Stream<Evidence> alike =
        likeness.likest(rule, SHOWN).stream().map(passage -> quoter.alike(passage, anchor));
    List<Evidence> shown = new ArrayList<>();
    Stream.of(looked.stream().filter(Nearest::whole), alike, looked.stream())
        .flatMap(each -> each)
        .forEach(
            evidence -> {
              if (shown.size() < SHOWN
                  && shown.stream().noneMatch(other -> other.span().overlaps(evidence.span()))) {
                shown.add(evidence);
              }
            });
    return List.copyOf(shown);
  }

  /** Clauses that were looked at, best first. */
  private List<Evidence> lookedAt(Rule rule, Map<String, Outcome> outcomes) {
    Set<ConceptId> subject = Subject.of(rule);
    return outcomes.entrySet().stream()
        .flatMap(e -> e.getValue().candidates().stream().map(c -> new Near(e.getKey(), c)))
        .filter(near -> evaluation.speaksOf(near.candidate(), subject))
        .sorted((a, b) -> Candidate.BEST_FIRST.compare(a.candidate(), b.candidate()))
        .map(near -> quoter.quote(near.candidate().alone(), near.component(), Bearing.MENTIONS))
        .toList();
  }

  /** Whether a clause of the text has all the words that were looked for. */
  private static boolean whole(Evidence quote) {
    return quote.why() != Evidence.Reason.LACKS_PART && quote.why() != Evidence.Reason.HEADING;
  }
}
