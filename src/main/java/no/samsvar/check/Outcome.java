package no.samsvar.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What evaluating a condition gave: how well it holds, and all clauses that were looked at, best
 * first.
 */
record Outcome(Strength strength, List<Candidate> candidates) {
  static final Outcome NOTHING = new Outcome(Strength.NONE, List.of());

  /** Holds, since nothing speaks against it; there is nothing to quote. */
  static final Outcome UNASKED = new Outcome(Strength.FULL, List.of());

  Outcome {
    candidates =
        candidates.size() < 2
            ? List.copyOf(candidates)
            : candidates.stream().sorted(Candidate.BEST_FIRST).distinct().toList();
  }

  static Outcome of(List<Candidate> candidates) {
    Strength best =
        candidates.stream().map(Candidate::strength).min(Strength::compareTo).orElse(Strength.NONE);
    return new Outcome(best, candidates);
  }

  /** Candidates of exactly this strength. */
  List<Candidate> of(Strength wanted) {
    return candidates.stream().filter(candidate -> candidate.strength() == wanted).toList();
  }

  /** Candidates that hold. */
  List<Candidate> holding() {
    return candidates.stream().filter(candidate -> candidate.strength().holds()).toList();
  }

  /** The same candidates, none stronger than this. */
  Outcome atMost(Strength ceiling) {
    return of(
        candidates.stream()
            .map(
                candidate ->
                    candidate.strength().compareTo(ceiling) < 0
                        ? new Candidate(
                            candidate.clause(),
                            ceiling,
                            Evidence.Reason.INCOMPLETE,
                            candidate.fit())
                        : candidate)
            .toList());
  }

  static Outcome merged(Strength strength, Stream<Outcome> parts) {
    List<Candidate> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.candidates));
    return new Outcome(strength, all);
  }
}
