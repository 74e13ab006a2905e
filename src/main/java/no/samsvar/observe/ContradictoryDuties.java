package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Force;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Stance;
import no.samsvar.clause.Token;

/** A duty or right, and the same action forbidden to the same party. */
final class ContradictoryDuties {
  private static final int FEWEST_WORDS = 4;
  private static final Set<String> SMALL =
      Set.of(
          "skal", "skulle", "må", "kan", "ikke", "ikkje", "ei", "aldri", "shall", "must", "may",
          "can", "not", "never", "will", "har", "rett", "til", "å", "have", "has", "right", "to",
          "er", "pliktig", "is", "be", "the", "a", "an", "en", "et", "ein", "eit", "plikter",
          "pliktar", "adgang", "og", "and");

  private ContradictoryDuties() {}

  static List<Sighting> in(View view) {
    Map<Set<String>, List<Clause>> same = new LinkedHashMap<>();
    for (Clause clause : view.clauses()) {
      if (binding(clause)) {
        Set<String> words = content(clause);
        if (words.size() >= FEWEST_WORDS) {
          same.computeIfAbsent(words, _ -> new ArrayList<>()).add(clause);
        }
      }
    }
    List<Sighting> found = new ArrayList<>();
    for (List<Clause> clauses : same.values()) {
      boolean forbidden = clauses.stream().anyMatch(ContradictoryDuties::forbids);
      boolean allowed = clauses.stream().anyMatch(clause -> !forbids(clause));
      if (forbidden && allowed) {
        found.add(Sighting.at(clauses.stream().map(Clause::span).toList()));
      }
    }
    return found;
  }

  private static boolean binding(Clause clause) {
    return clause.body()
        && (clause.force() == Force.MUST || clause.force() == Force.MAY)
        && (clause.polarity() != Polarity.DEFICIT || clause.force() == Force.MUST)
        && clause.stance() == Stance.ASSERTED
        && clause.facts().condition().isEmpty();
  }

  private static boolean forbids(Clause clause) {
    return clause.polarity() != Polarity.AFFIRMED;
  }

  private static Set<String> content(Clause clause) {
    Set<String> words = new TreeSet<>();
    for (Token token : clause.tokens()) {
      if (!SMALL.contains(token.form())) {
        words.add(token.stem());
      }
    }
    return words;
  }
}
