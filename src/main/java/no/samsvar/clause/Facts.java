package no.samsvar.clause;

import java.util.List;
import java.util.Optional;
import no.samsvar.text.Span;

/**
 * What else a lawyer or auditor reads in a clause. Bearer is who is bound or entitled, recipient
 * who it is owed to; action what is to be done, the first where there are several, and object the
 * words for what it is done to; condition the words that make it conditional ("dersom …", "på
 * forespørsel"); delegation the annex or document that holds what the clause itself leaves out;
 * deferral the words that put its matter off ("avtales senere"); blank how much is left to be
 * filled in.
 */
public record Facts(
    Optional<Actor> bearer,
    Optional<Actor> recipient,
    List<Actor> actors,
    Optional<Action> action,
    Optional<Span> object,
    Optional<Deadline> deadline,
    Optional<Frequency> frequency,
    List<Figure> figures,
    List<DateMention> dates,
    List<Reference> references,
    Optional<Span> condition,
    Optional<Reference> delegation,
    Optional<Span> deferral,
    Blank blank) {
  public static final Facts NONE =
      new Facts(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Blank.NONE);

  public Facts {
    actors = List.copyOf(actors);
    figures = List.copyOf(figures);
    dates = List.copyOf(dates);
    references = List.copyOf(references);
  }

  /** The same with its matter put off by these words. */
  Facts deferred(Span words) {
    return new Facts(
        bearer,
        recipient,
        actors,
        action,
        object,
        deadline,
        frequency,
        figures,
        dates,
        references,
        condition,
        delegation,
        Optional.of(words),
        blank);
  }
}
