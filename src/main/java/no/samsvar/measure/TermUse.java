package no.samsvar.measure;

import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.samsvar.check.ConceptMatcher;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.Language;
import no.samsvar.rule.Concept;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.WrittenTerm;

/**
 * Which of some written terms stand in a text, so that those taken from a single document can be
 * told from words that people use. Immutable, safe to share between threads.
 */
public final class TermUse {
  private final ConceptMatcher matcher;

  /** Looks for these terms; each is known by its number in the list. */
  public TermUse(List<WrittenTerm> terms) {
    SortedMap<ConceptId, Concept> each = new TreeMap<>();
    IntStream.range(0, terms.size())
        .forEach(number -> each.put(id(number), alone(number, terms.get(number))));
    this.matcher = new ConceptMatcher(new Lexicon(each));
  }

  /** A term is looked for as if it were a concept of its own. */
  private static Concept alone(int number, WrittenTerm written) {
    boolean english = written.language() == Language.ENGLISH;
    return new Concept(
        id(number),
        english ? List.of() : List.of(written.term()),
        english ? List.of(written.term()) : List.of(),
        List.of(),
        List.of());
  }

  private static ConceptId id(int number) {
    return new ConceptId(Integer.toString(number));
  }

  /** The numbers of the terms that stand somewhere in the document. */
  public BitSet in(AnalysedDocument document) {
    BitSet found = new BitSet();
    matcher.in(document).forEach(all -> all.forEach(id -> found.set(Integer.parseInt(id.value()))));
    return found;
  }
}
