package no.samsvar.clause;

import java.util.List;
import no.samsvar.clause.FigureReader.Found;
import no.samsvar.clause.PhraseTable.Hit;
import no.samsvar.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the vocabularies of roles, times, deferrals and figures find in one sentence, whose clauses
 * share it: each looks through the sentence once, when it is first asked. Not shared between
 * threads.
 */
final class Findings {
  private final Words words;
  private final Language language;
  private @Nullable List<Hit<Role>> roles;
  private @Nullable List<Hit<TimeWords.Sense>> times;
  private @Nullable List<Hit<DeferralWords.Sense>> deferrals;
  private @Nullable List<Found> figures;

  Findings(Words words, Language language) {
    this.words = words;
    this.language = language;
  }

  List<Hit<Role>> roles() {
    List<Hit<Role>> known = roles == null ? RoleWords.of(language).find(words) : roles;
    roles = known;
    return known;
  }

  List<Hit<TimeWords.Sense>> times() {
    List<Hit<TimeWords.Sense>> known =
        times == null ? TimeWords.times(language).find(words) : times;
    times = known;
    return known;
  }

  List<Hit<DeferralWords.Sense>> deferrals() {
    List<Hit<DeferralWords.Sense>> known =
        deferrals == null ? DeferralWords.of(language).find(words) : deferrals;
    deferrals = known;
    return known;
  }

  List<Found> figures() {
    List<Found> known = figures == null ? new FigureReader(words, language).figures() : figures;
    figures = known;
    return known;
  }
}
