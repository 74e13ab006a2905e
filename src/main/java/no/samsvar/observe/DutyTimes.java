package no.samsvar.observe;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.DateMention;
import no.samsvar.clause.Deadline;
import no.samsvar.clause.Facts;
import no.samsvar.clause.Frequency;
import no.samsvar.text.Span;

/** By when and how often a duty is owed; what an item leaves out is taken from its lead-in. */
record DutyTimes(
    Optional<String> deadline,
    Optional<LocalDate> due,
    Optional<String> frequency,
    Optional<Recurrence> recurrence) {
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?iuU)\\b(innen|innan|senest|seinast|within|by|no later than|not later than)\\b[^,;:.]{0,40}$");

  /** "ved hver enhet", "på kvar side": a place, no pace. */
  private static final Set<String> PLACES =
      Set.of("enhet", "eining", "side", "part", "avdeling", "skole", "skule", "lokasjon", "site");

  static DutyTimes of(AnalysedDocument document, Clause clause, Optional<Clause> lead) {
    Facts facts = clause.facts();
    Optional<Facts> above = lead.map(Clause::facts);
    Clause dated = facts.deadline().isPresent() ? clause : lead.orElse(clause);
    Clause paced = facts.frequency().isPresent() ? clause : lead.orElse(clause);
    Optional<Deadline> deadline = facts.deadline().or(() -> above.flatMap(Facts::deadline));
    Optional<Frequency> frequency =
        facts
            .frequency()
            .or(() -> above.flatMap(Facts::frequency))
            .filter(pace -> !place(words(document, pace.span())));
    return new DutyTimes(
        deadline.map(d -> said(document, dated, d)),
        deadline.flatMap(d -> day(dated.facts(), d)),
        frequency.map(f -> lower(paced, f.span(), limited(document, paced, f.span()))),
        frequency
            .filter(f -> f.kind() == Frequency.Kind.PERIODIC)
            .flatMap(f -> RecurrenceReader.read(words(document, f.span()))));
  }

  private static boolean place(String words) {
    return PLACES.stream().anyMatch(words.toLowerCase(Locale.ROOT)::endsWith);
  }

  /** "straks, 30 minutter": at once, and the figure that says what that is. */
  private static String said(AnalysedDocument document, Clause clause, Deadline deadline) {
    String words = lower(clause, deadline.span(), words(document, deadline.span()));
    if (deadline.kind() != Deadline.Kind.AT_ONCE) {
      return words;
    }
    return clause.facts().figures().stream()
        .filter(figure -> figure.unit().time())
        .findFirst()
        .map(figure -> words + ", " + words(document, figure.span()))
        .orElse(words);
  }

  /** "Innen den sjuende virkedagen hver måned": the pace with the limit before it. */
  private static String limited(AnalysedDocument document, Clause clause, Span pace) {
    String before = document.document().text().slice(new Span(clause.span().start(), pace.start()));
    Matcher limit = LIMIT.matcher(before);
    int from = limit.find() ? clause.span().start() + limit.start() : pace.start();
    return lower(clause, new Span(from, pace.end()), words(document, new Span(from, pace.end())));
  }

  /** The last day that a deadline leaves. */
  private static Optional<LocalDate> day(Facts facts, Deadline deadline) {
    if (deadline.kind() != Deadline.Kind.DATE) {
      return Optional.empty();
    }
    return facts.dates().stream()
        .filter(date -> date.span().overlaps(deadline.span()))
        .findFirst()
        .flatMap(DateMention::last);
  }

  /** The first word of a sentence is written small when it stands elsewhere. */
  private static String lower(Clause clause, Span span, String words) {
    boolean first = span.start() == clause.span().start() && !words.isEmpty();
    return first ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
  }

  private static String words(AnalysedDocument document, Span span) {
    return document.document().text().slice(span).strip().replaceAll("\\s+", " ");
  }
}
