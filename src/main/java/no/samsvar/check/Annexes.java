package no.samsvar.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Place;
import no.samsvar.clause.Reference;
import no.samsvar.document.Section;
import no.samsvar.document.SectionPath;

/**
 * Which annexes are there: in this file, or among the files checked as one agreement with it.
 *
 * @param labels their numbers or letters, in small letters
 * @param headings indexes of the heading clauses that open annexes of this file
 */
record Annexes(Set<String> labels, Set<Integer> headings) {
  /** The number of a section that is an annex: "Bilag 2". */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)(?:bilag|vedlegg|annex|appendix|schedule|exhibit|attachment)\\s*(?:nr\\.?\\s*)?"
              + "(\\d{1,2}[a-z]?|[ivx]{2,5}|[a-z])\\W*");

  Annexes {
    labels = Set.copyOf(labels);
    headings = Set.copyOf(headings);
  }

  /**
   * Annexes of a document: those whose heading names them and has text under it, and those that are
   * known to be there, by their labels.
   */
  static Annexes of(AnalysedDocument document, List<String> known) {
    Map<SectionPath, String> numbers = numbers(document.document().body());
    Set<String> labels = new HashSet<>();
    Set<Integer> headings = new HashSet<>();
    known.forEach(label -> labels.add(key(label)));
    for (Clause clause : document.clauses()) {
      if (clause.place() == Place.HEADING && hasText(document, clause)) {
        List<String> named = named(clause, numbers);
        labels.addAll(named);
        if (!named.isEmpty()) {
          headings.add(clause.index());
        }
      }
    }
    return new Annexes(labels, headings);
  }

  /** The printed numbers of sections. */
  private static Map<SectionPath, String> numbers(Section body) {
    Map<SectionPath, String> numbers = new HashMap<>();
    List<Section> open = new ArrayList<>(List.of(body));
    while (!open.isEmpty()) {
      Section section = open.removeLast();
      open.addAll(section.subsections());
      section.number().ifPresent(number -> numbers.put(section.path(), number));
    }
    return numbers;
  }

  /** The annexes that a heading begins with, by its number or its words. */
  private static List<String> named(Clause heading, Map<SectionPath, String> numbers) {
    Matcher number = NUMBER.matcher(numbers.getOrDefault(heading.section(), ""));
    Stream<String> byNumber = number.matches() ? Stream.of(number.group(1)) : Stream.of();
    Stream<String> byWords =
        heading.facts().references().stream()
            .filter(reference -> reference.kind() == Reference.Kind.ANNEX)
            .filter(reference -> reference.span().start() <= heading.span().start() + 2)
            .map(Reference::label);
    return Stream.concat(byNumber, byWords).map(Annexes::key).distinct().toList();
  }

  /** Whether the clause stands in an annex of this file. */
  boolean hold(Clause clause) {
    return clause.headings().stream().anyMatch(headings::contains);
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
