package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.samsvar.clause.Actor;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Force;
import no.samsvar.clause.Place;
import no.samsvar.clause.Token;

/**
 * Which clauses lead lists in, and what the items are. "Leverandøren skal:" makes each item a duty;
 * after "Rapporten skal vise:" the items are what the one duty is about.
 */
final class LeadIn {
  private static final Set<String> OPEN =
      Set.of(
          "skal", "må", "skulle", "plikter", "pliktar", "å", "for", "shall", "must", "will", "to");
  private static final Set<String> FILLERS =
      Set.of(
          "blant",
          "annet",
          "anna",
          "mellom",
          "også",
          "òg",
          "minst",
          "herunder",
          "dessuten",
          "likevel",
          "derfor",
          "also",
          "at",
          "least",
          "som",
          "minimum",
          "videre",
          "vidare");
  private static final Pattern DUTIES =
      Pattern.compile(
          "(plikter|pliktar|oppgaver|oppgåver|ansvarsområder?|ansvar|forpliktelser|obligations"
              + "|duties|responsibilities|responsible)$");

  private final AnalysedDocument document;
  private final SortedMap<Integer, List<Clause>> items = new TreeMap<>();

  LeadIn(AnalysedDocument document) {
    this.document = document;
    for (Clause clause : document.clauses()) {
      if (clause.place() == Place.LIST_ITEM && clause.leadIn().isPresent()) {
        items.computeIfAbsent(clause.leadIn().getAsInt(), _ -> new ArrayList<>()).add(clause);
      }
    }
  }

  /** Whether the clause only opens a list whose items are the duties. */
  boolean leads(Clause clause) {
    return items.containsKey(clause.index()) && open(clause);
  }

  /** The clause whose duty this item is. */
  Optional<Clause> of(Clause clause) {
    return above(clause).filter(this::open);
  }

  /** Whether the item only says what its lead-in's duty is about. */
  boolean content(Clause clause) {
    return above(clause)
        .filter(lead -> !open(lead))
        .filter(lead -> lead.force() != Force.NONE)
        .filter(_ -> clause.facts().bearer().filter(own -> within(clause, own)).isEmpty())
        .isPresent();
  }

  private static boolean within(Clause clause, Actor actor) {
    return clause.span().contains(actor.span());
  }

  /** The items that say what this clause's duty is about. */
  List<Clause> items(Clause clause) {
    List<Clause> under = items.get(clause.index());
    return under == null || open(clause) ? List.of() : List.copyOf(under);
  }

  private Optional<Clause> above(Clause clause) {
    return clause.place() == Place.LIST_ITEM && clause.leadIn().isPresent()
        ? Optional.of(document.clauses().get(clause.leadIn().getAsInt()))
        : Optional.empty();
  }

  private boolean open(Clause lead) {
    List<Token> tokens = lead.tokens();
    int last = tokens.size() - 1;
    while (last >= 0 && FILLERS.contains(tokens.get(last).form())) {
      last--;
    }
    String quote = document.quote(lead).strip().replaceAll("[:\\s–-]+$", "");
    boolean named = DUTIES.matcher(quote.toLowerCase(Locale.ROOT)).find();
    return last >= 0 && (OPEN.contains(tokens.get(last).form()) || named);
  }
}
