package no.samsvar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.clause.FigureReader.Found;
import no.samsvar.clause.Parse.Segment;
import no.samsvar.clause.PhraseTable.Hit;
import no.samsvar.clause.TimeWords.Sense;
import no.samsvar.text.Span;
import no.samsvar.text.WordSet;

/** Reads by when and how often. */
final class TimeReader {
  private static final WordSet COUNT_WORDS =
      WordSet.of("gang", "ganger", "gonger", "gong", "times", "twice", "once");

  /** What is daily without recurring: the manager, the running of things. */
  private static final Affixes DAILY =
      Affixes.of(
          "led", "leiar", "leiing", "drift", "virke", "arbeid", "operation", "running", "business");

  private static final WordSet ORDINALS =
      WordSet.of(
          "annet",
          "andre",
          "anna",
          "annen",
          "tredje",
          "fjerde",
          "femte",
          "sjette",
          "tiende",
          "fjortende",
          "fjortande",
          "tiande",
          "other",
          "second",
          "third",
          "fourth");
  private static final WordSet OCCASION_BEFORE =
      WordSet.in(
          """
          ved etter for til i på at after with in on før before med upon
          """);

  private static final WordSet PERIODS =
      WordSet.of(
          "months", "weeks", "years", "days", "hours", "minutes", "måneder", "månader", "uker",
          "veker", "timer", "timar", "minutt");
  private static final Affixes PACES =
      Affixes.of("måneds", "månads", "kvartals", "tertial", "halvårs", "års", "uke", "veke");
  private static final Affixes THINGS =
      Affixes.of(
          "rapport",
          "melding",
          "statistikk",
          "status",
          "gjennomgang",
          "sgjennomgang",
          "oppfølging",
          "rullering",
          "evaluering");

  private static final Affixes YEARS = Affixes.of("år", "måned", "månad", "kvartal", "uk", "vek");

  private final Words words;
  private final Segment segment;
  private final List<Hit<Sense>> hits;

  TimeReader(Parse parse, Segment segment) {
    this.words = parse.words();
    this.segment = segment;
    this.hits = new ArrayList<>();
    for (Hit<Sense> hit : parse.findings().times()) {
      if (hit.from() >= segment.from() && hit.to() <= segment.to()) {
        hits.add(hit);
      }
    }
  }

  /** The first pace named; a measured one before a vague one. */
  Optional<Frequency> frequency() {
    for (Hit<Sense> hit : hits) {
      if (hit.is(Sense.PERIODIC) && !title(hit)) {
        return Optional.of(frequency(countFrom(hit.from()), hit.to(), Frequency.Kind.PERIODIC));
      }
      Optional<Frequency> each = hit.is(Sense.EACH) ? each(hit) : Optional.empty();
      if (each.isPresent()) {
        return each;
      }
    }
    return times().or(this::recurring).or(this::vaguely);
  }

  private Optional<Frequency> vaguely() {
    for (Hit<Sense> hit : hits) {
      if (hit.is(Sense.VAGUE_PACE)) {
        return Optional.of(frequency(hit.from(), hit.to(), Frequency.Kind.VAGUE));
      }
    }
    return Optional.empty();
  }

  /** "månedsrapporten", "kvartalsmøter": what recurs by its name. */
  private Optional<Frequency> recurring() {
    for (int i = segment.from(); i < segment.to(); i++) {
      String form = words.form(i);
      if (PACES.begin(form) && THINGS.within(form)) {
        return Optional.of(frequency(i, i + 1, Frequency.Kind.PERIODIC));
      }
    }
    return Optional.empty();
  }

  /** "daily leader" is no pace. */
  private boolean title(Hit<Sense> hit) {
    String next = words.form(hit.to());
    String pace = words.form(hit.from());
    boolean daily = pace.startsWith("dag") || pace.equals("daily");
    return daily && DAILY.begin(next);
  }

  private Optional<Frequency> each(Hit<Sense> hit) {
    int next = hit.to();
    if (next >= segment.to()) {
      return Optional.empty();
    }
    boolean every = !words.form(hit.from()).equals("a") && !words.form(hit.from()).startsWith("p");
    boolean counted = Numbers.at(words, next, true).isPresent();
    int skip = counted || ORDINALS.contains(words.form(next)) ? next + 1 : next;
    boolean period = period(skip);
    if (period && (every || counted(hit.from()))) {
      return Optional.of(
          frequency(countFrom(hit.from()), periodEnd(skip), Frequency.Kind.PERIODIC));
    }
    boolean occasion =
        every
            && hit.from() > segment.from()
            && OCCASION_BEFORE.contains(words.form(hit.from() - 1))
            && !party(next);
    return occasion
        ? Optional.of(frequency(hit.from() - 1, next + 1, Frequency.Kind.OCCASION))
        : Optional.empty();
  }

  private boolean party(int i) {
    String form = words.form(i);
    return form.startsWith("part") || form.equals("av") || form.equals("of");
  }

  private boolean period(int i) {
    String form = words.form(i);
    return hits.stream().anyMatch(h -> h.is(Sense.PERIOD) && h.from() == i)
        || PERIODS.contains(form)
        || form.endsWith("måned")
        || form.endsWith("kvartal");
  }

  private boolean counted(int i) {
    return COUNT_WORDS.contains(words.form(i - 1))
        || words.form(i).startsWith("per")
        || words.form(i).equals("pr");
  }

  private int countFrom(int i) {
    boolean counts = i > segment.from() && COUNT_WORDS.contains(words.form(i - 1));
    if (!counts) {
      return i;
    }
    boolean number = i - 1 > segment.from() && Numbers.at(words, i - 2, false).isPresent();
    return number ? i - 2 : i - 1;
  }

  /** Where a period that starts at word i ends: "calendar month". */
  private int periodEnd(int i) {
    return hits.stream()
        .filter(h -> h.is(Sense.PERIOD) && h.from() == i)
        .mapToInt(Hit::to)
        .findFirst()
        .orElse(i + 1);
  }

  /** "to ganger i året", "twice in the year". */
  private Optional<Frequency> times() {
    for (int i = segment.from() + 1; i + 2 < segment.to(); i++) {
      boolean counted = words.form(i + 1).equals("i") && COUNT_WORDS.contains(words.form(i));
      if (counted && YEARS.begin(words.form(i + 2))) {
        return Optional.of(frequency(i - 1, i + 3, Frequency.Kind.PERIODIC));
      }
    }
    return Optional.empty();
  }

  private Frequency frequency(int from, int to, Frequency.Kind kind) {
    return new Frequency(words.span(from, Math.min(to, segment.to())), kind);
  }

  /** The time limit or length of time; figures and dates are those of the clause. */
  Optional<Deadline> deadline(List<Found> figures, List<DateMention> dates) {
    for (Hit<Sense> hit : hits) {
      if (hit.is(Sense.AT_ONCE)) {
        return Optional.of(new Deadline(words.span(hit.from(), hit.to()), Deadline.Kind.AT_ONCE));
      }
    }
    for (Found one : figures) {
      if (one.figure().unit().time() && !paced(one)) {
        return Optional.of(new Deadline(limited(one), Deadline.Kind.DURATION));
      }
    }
    for (DateMention date : dates) {
      if (limits(date.span())) {
        return Optional.of(new Deadline(date.span(), Deadline.Kind.DATE));
      }
    }
    return vague();
  }

  /** "every twelve months" is a pace, no limit. */
  private boolean paced(Found one) {
    return frequency().map(pace -> pace.span().contains(one.figure().span())).orElse(false);
  }

  private Optional<Deadline> vague() {
    for (Hit<Sense> hit : hits) {
      if (hit.is(Sense.VAGUE_LIMIT)) {
        return Optional.of(new Deadline(words.span(hit.from(), hit.to()), Deadline.Kind.VAGUE));
      }
    }
    return Optional.empty();
  }

  private Span limited(Found one) {
    Span span = one.figure().span();
    for (Hit<Sense> hit : hits) {
      if (hit.is(Sense.LIMIT) && hit.to() == one.from()) {
        return words.span(hit.from(), one.to());
      }
    }
    return span;
  }

  private boolean limits(Span date) {
    for (Hit<Sense> hit : hits) {
      if (hit.is(Sense.LIMIT) && hit.to() < words.size()) {
        int gap = date.start() - words.token(hit.to() - 1).span().end();
        if (gap >= 0 && gap <= 6) {
          return true;
        }
      }
    }
    return false;
  }
}
