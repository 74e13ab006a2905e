package no.samsvar.clause;

import java.util.List;
import no.samsvar.text.WordSet;

/** Remembers, within one section, whether it tells of a body or a model that is proposed. */
final class Proposing {
  private static final List<String> OPENERS = List.of("følg", "følgj", "slik", "denne", "denna");
  private static final List<String> PROPOSES =
      List.of("foreslå", "føreslå", "propos", "tilrå", "anbefal", "recommend");
  private static final List<String> MODELS =
      List.of("modell", "organiser", "struktur", "ordning", "model", "structure", "arrangement");

  /** So often a proposed body is told of before all beside it is read so. */
  private static final int TWICE = 2;

  /** Clauses after the last that told of it. */
  private static final int REACH = 10;

  private static final WordSet FOLLOWING = WordSet.of("following");

  private final Proposed proposed;
  private int told;
  private int since;

  Proposing(Proposed proposed) {
    this.proposed = proposed;
  }

  /** The mood of what follows. */
  Mood mood(Mood above) {
    return told >= TWICE && since <= REACH && above == Mood.PLAIN ? Mood.PROPOSED : above;
  }

  /** Takes note of a clause that has been read. */
  void after(Clause clause, boolean retells) {
    if (!retells || clause.place() == Place.HEADING) {
      return;
    }
    List<String> forms = clause.tokens().stream().map(Token::form).toList();
    boolean model = has(forms, MODELS) && has(forms, PROPOSES);
    boolean follows =
        has(forms.subList(0, Math.min(2, forms.size())), OPENERS)
            || forms.stream().anyMatch(FOLLOWING::contains);
    since++;
    if (model && follows) {
      told = TWICE;
      since = 0;
    } else if (clause.stance() == Stance.PLANNED && proposed.names(String.join(" ", forms))) {
      told++;
      since = 0;
    }
  }

  private static boolean has(List<String> forms, List<String> beginnings) {
    return forms.stream().anyMatch(form -> beginnings.stream().anyMatch(form::contains));
  }
}
