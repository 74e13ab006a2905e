package no.samsvar.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.samsvar.check.Evidence.Reason;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Force;
import no.samsvar.clause.Place;
import no.samsvar.document.Block;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Condition;
import no.samsvar.text.Span;

/**
 * Looks for lists of a kind of thing, whatever the things are called: items under a lead-in or
 * heading that names the kind, cells under such a column, or words with commas between them after
 * the words that name it.
 */
record ListSearch(ClauseSearch clauses, Tables tables) {
  private static final Pattern BETWEEN =
      Pattern.compile("[,;:\\n\\t•]|\\s(?:og|eller|samt|and|or|as well as)\\s");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What is named in a list has few words; what has more is told. */
  private static final int LONGEST_ITEM = 6;

  /** A clause with the items of it that it names. */
  private record Named(Clause clause, int items) {}

  /** The clauses of each list that is long enough, weighed as statements. */
  Outcome of(Condition.Listed wanted, Predicate<Clause> where, Weighing weighing) {
    Map<Integer, List<Named>> lists = new TreeMap<>();
    for (Clause clause : clauses.document().clauses()) {
      if (clause.body() && where.test(clause) && holds(clause, wanted)) {
        add(clause, wanted.kind(), lists);
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (List<Named> list : lists.values()) {
      boolean enough = list.stream().mapToInt(Named::items).sum() >= wanted.items();
      for (Named named : list) {
        Weighing.Weight weight = weighing.states(named.clause(), wanted.pattern());
        found.add(
            enough
                ? new Candidate(named.clause(), weight.strength(), weight.reason(), 1)
                : new Candidate(named.clause(), Strength.NONE, Reason.LACKS_PART, 1));
      }
    }
    return Outcome.of(found);
  }

  private boolean holds(Clause clause, Condition.Listed wanted) {
    PatternMatch match = clauses.match();
    return match.share(clause, wanted.pattern()) == 1 && match.bearerFits(clause, wanted.pattern());
  }

  /** Puts a clause in the list that it belongs to, by the clause that names the kind. */
  private void add(Clause clause, List<ConceptId> kind, Map<Integer, List<Named>> lists) {
    OptionalInt list = OptionalInt.empty();
    int items = 0;
    if (clause.place() == Place.TABLE_ROW) {
      list = clause.leadIn();
      items = cells(clause, kind);
    } else if (clauses.hits().own(clause).meets(kind)) {
      list = OptionalInt.of(clause.index());
      items = items(rest(clause, kind));
    } else if (clause.leadIn().isPresent() && says(clause.leadIn().getAsInt(), kind)) {
      list = clause.leadIn();
      items = Math.max(1, items(text(clause.span())));
    } else if (!clause.headings().isEmpty() && says(clause.headings().getLast(), kind)) {
      list = OptionalInt.of(clause.headings().getLast());
      items = headed(clause);
    }
    if (list.isPresent() && items > 0) {
      lists.computeIfAbsent(list.getAsInt(), _ -> new ArrayList<>()).add(new Named(clause, items));
    }
  }

  private boolean says(int clause, List<ConceptId> kind) {
    return clauses.hits().own(clause).meets(kind);
  }

  /** Under a heading stand items, and sentences about them. */
  private int headed(Clause clause) {
    int items = items(text(clause.span()));
    if (clause.place() == Place.LIST_ITEM) {
      return Math.max(1, items);
    }
    return clause.force() == Force.NONE && items > 1 ? items : 0;
  }

  private int cells(Clause clause, List<ConceptId> kind) {
    if (clause.leadIn().isEmpty() || tables.row(clause).isEmpty()) {
      return 0;
    }
    Block.TableRow row = tables.row(clause).get();
    return clauses.hits().spans(clause.leadIn().getAsInt(), kind).stream()
        .flatMap(said -> Tables.under(row, said).stream())
        .filter(cell -> clause.span().overlaps(cell) || clause.span().equals(row.span()))
        .mapToInt(cell -> items(text(cell)))
        .max()
        .orElse(0);
  }

  /** What stands in the sentence after the words that name the kind. */
  private String rest(Clause clause, List<ConceptId> kind) {
    int end = clause.span().end();
    List<Clause> all = clauses.document().clauses();
    for (int at = clause.index() + 1; at < all.size(); at++) {
      Clause next = all.get(at);
      if (next.sentence() != clause.sentence() || next.block() != clause.block()) {
        break;
      }
      end = next.span().end();
    }
    int from =
        clauses.hits().spans(clause.index(), kind).stream()
            .findFirst()
            .map(Span::end)
            .orElse(clause.span().start());
    return text(new Span(Math.min(from, end), end));
  }

  private String text(Span span) {
    return clauses.document().document().text().slice(span);
  }

  private static int items(String text) {
    return (int)
        BETWEEN
            .splitAsStream(text)
            .map(String::strip)
            .filter(part -> part.chars().anyMatch(Character::isLetter))
            .filter(part -> BLANKS.split(part).length <= LONGEST_ITEM)
            .count();
  }
}
