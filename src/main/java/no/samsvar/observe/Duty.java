package no.samsvar.observe;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.check.Evidence;

/**
 * Who owes what to whom, and when.
 *
 * @param bearer who is bound; empty where the document does not say
 * @param action what is to be done, in the words of the clause
 * @param deadline the words for by when; due is the day, where they name one
 * @param frequency the words for how often; recurrence is the pace, where a calendar can hold it
 * @param figures amounts, shares and lengths of time in the clause
 * @param condition the words that make it conditional
 */
public record Duty(
    Kind kind,
    Optional<Party> bearer,
    Optional<Party> recipient,
    String action,
    Optional<String> deadline,
    Optional<LocalDate> due,
    Optional<String> frequency,
    Optional<Recurrence> recurrence,
    List<String> figures,
    Optional<String> condition,
    Evidence evidence) {
  /** What is owed: to do something, or to refrain from it; or a measure of a plan. */
  public enum Kind {
    DUTY,
    PROHIBITION,
    MEASURE
  }

  public Duty {
    figures = List.copyOf(figures);
  }
}
