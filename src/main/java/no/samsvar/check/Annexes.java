package no.samsvar.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Place;
import no.samsvar.clause.Reference;

/** Which annexes are there: in this file, or among the files checked as one agreement with it. */
record Annexes(Set<String> labels) {
  Annexes {
    labels = Set.copyOf(labels);
  }

  /**
   * Annexes of a document: those whose heading names them and has text under it, and those that are
   * known to be there, by their labels.
   */
  static Annexes of(AnalysedDocument document, List<String> known) {
    Set<String> labels = new HashSet<>();
    known.forEach(label -> labels.add(key(label)));
    for (Clause clause : document.clauses()) {
      if (clause.place() == Place.HEADING && hasText(document, clause)) {
        clause.facts().references().stream()
            .filter(Annexes::annex)
            .filter(reference -> reference.span().start() <= clause.span().start() + 2)
            .forEach(reference -> labels.add(key(reference.label())));
      }
    }
    return new Annexes(labels);
  }

  /**
   * Whether the reference points to an annex that is not there. A document other than an annex is
   * never there.
   */
  boolean absent(Reference reference) {
    return switch (reference.kind()) {
      case ANNEX -> !labels.contains(key(reference.label()));
      case DOCUMENT -> true;
      case SECTION, TABLE, FIGURE, LAW -> false;
    };
  }

  private static boolean annex(Reference reference) {
    return reference.kind() == Reference.Kind.ANNEX;
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT).strip();
  }

  private static boolean hasText(AnalysedDocument document, Clause heading) {
    List<Clause> clauses = document.clauses();
    for (int at = heading.index() + 1; at < clauses.size(); at++) {
      Clause next = clauses.get(at);
      boolean below = next.headings().contains(heading.index());
      if (!below) {
        return false;
      }
      if (next.body()) {
        return true;
      }
    }
    return false;
  }
}
