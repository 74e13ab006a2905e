package no.samsvar.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.clause.Clause;
import no.samsvar.clause.DateMention;
import no.samsvar.document.Block;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/** Numbered phases whose dates do not follow one another. */
final class PhaseOrder {
  private static final Pattern PHASE =
      Pattern.compile(
          "(?iuU)^(?:fase|etappe|trinn|steg|del|phase|stage|step)\\s*(?<number>\\d{1,2}|[IVX]{1,4})\\b");

  private PhaseOrder() {}

  private record Phase(int number, LocalDate starts, Span place) {}

  static List<Sighting> in(View view) {
    List<Sighting> found = new ArrayList<>();
    for (Section section : view.sections()) {
      List<Phase> phases = new ArrayList<>();
      for (Block block : section.blocks()) {
        phase(view, block).ifPresent(phases::add);
      }
      for (int at = 1; at < phases.size(); at++) {
        Phase before = phases.get(at - 1);
        Phase after = phases.get(at);
        if (after.number() == before.number() + 1 && after.starts().isBefore(before.starts())) {
          found.add(
              Sighting.at(
                  List.of(before.place(), after.place()),
                  String.valueOf(after.number()),
                  String.valueOf(before.number())));
        }
      }
    }
    return found;
  }

  /** A row or item that begins with a phase's number and holds a date. */
  private static Optional<Phase> phase(View view, Block block) {
    String words = view.slice(block.span());
    Matcher matcher = PHASE.matcher(words);
    boolean listed = !(block instanceof Block.Quotation) && !(block instanceof Block.Note);
    if (!listed || !matcher.find()) {
      return Optional.empty();
    }
    int number = number(matcher.group("number"));
    return first(view, block).map(day -> new Phase(number, day, block.span()));
  }

  private static Optional<LocalDate> first(View view, Block block) {
    return view.clauses().stream()
        .filter(clause -> block.span().overlaps(clause.span()))
        .map(Clause::facts)
        .flatMap(facts -> facts.dates().stream())
        .filter(date -> block.span().contains(date.span()))
        .map(DateMention::first)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static int number(String printed) {
    return switch (printed.toUpperCase(java.util.Locale.ROOT)) {
      case "I" -> 1;
      case "II" -> 2;
      case "III" -> 3;
      case "IV" -> 4;
      case "V" -> 5;
      default -> printed.matches("\\d+") ? Integer.parseInt(printed) : 0;
    };
  }
}
