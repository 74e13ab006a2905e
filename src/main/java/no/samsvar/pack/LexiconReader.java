package no.samsvar.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samsvar.clause.Normaliser;
import no.samsvar.document.Language;
import no.samsvar.rule.Concept;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.Term;
import no.samsvar.rule.WrittenTerm;

/**
 * Reads lexicon files: concepts with their terms in bokmål (nb), nynorsk (nn), both (no) and
 * English (en), and terms for concepts of other files.
 */
final class LexiconReader {
  static final Set<String> FILE_KEYS = Set.of("concepts", "adds-to");
  static final Set<String> KEYS = Set.of("no", "nb", "nn", "en", "not", "includes", "note");

  private final TermReader terms;
  private final SortedMap<ConceptId, Concept> concepts;
  private final List<Inclusion> inclusions = new ArrayList<>();
  private final List<Fields> additions = new ArrayList<>();

  private record Inclusion(YamlTree.Scalar written, Faults faults) {}

  private final LexiconAdvice advice;

  /** Known are the concepts read before, which these files may add to and include. */
  LexiconReader(Normaliser normaliser, LexiconAdvice advice, Lexicon known) {
    this.concepts = new TreeMap<>(known.concepts());
    this.advice = advice;
    this.terms = new TermReader(normaliser);
  }

  /** Adds the concepts of one file. */
  void read(YamlTree.Mapping tree, Faults faults) {
    Fields file = new Fields(tree, faults).known(FILE_KEYS);
    file.fields("concepts").ifPresent(this::addAll);
    file.fields("adds-to").ifPresent(additions::add);
  }

  private void addAll(Fields all) {
    for (Map.Entry<String, Fields> one : all.each(fields -> fields.known(KEYS)).entrySet()) {
      ConceptId id = new ConceptId(one.getKey());
      YamlTree.At at = all.mapping().keyAt(one.getKey());
      if (!id.value().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        all.faults()
            .add(
                at,
                "\"" + id.value() + "\" is no name of a concept",
                "write small letters a to z, digits and hyphens");
      } else if (concepts.containsKey(id)) {
        all.faults()
            .add(
                at,
                "the concept \"" + id.value() + "\" stands twice",
                "merge them, or add terms to the other one under \"adds-to\"");
      } else {
        concepts.put(id, concept(id, one.getValue(), at));
        advice.written(id, one.getValue(), at);
      }
    }
  }

  /** All concepts of the files read, after checking that what they include is there. */
  Lexicon lexicon() {
    additions.forEach(this::add);
    for (Inclusion inclusion : inclusions) {
      String name = inclusion.written().text();
      if (!concepts.containsKey(new ConceptId(name))) {
        inclusion.faults().unknown(inclusion.written().at(), "concept", name, names());
      }
    }
    return new Lexicon(concepts);
  }

  private void add(Fields all) {
    for (Map.Entry<String, Fields> one : all.each(fields -> fields.known(KEYS)).entrySet()) {
      YamlTree.At at = all.mapping().keyAt(one.getKey());
      Optional<Concept> there = Optional.ofNullable(concepts.get(new ConceptId(one.getKey())));
      if (there.isEmpty()) {
        all.faults().unknown(at, "concept", one.getKey(), names());
      }
      there
          .map(concept -> joined(concept, concept(concept.id(), one.getValue(), at)))
          .ifPresent(concept -> concepts.put(concept.id(), concept));
    }
  }

  private static Concept joined(Concept one, Concept more) {
    return new Concept(
        one.id(),
        joined(one.norwegian(), more.norwegian()),
        joined(one.english(), more.english()),
        joined(one.falseFriends(), more.falseFriends()),
        joined(one.narrower(), more.narrower()));
  }

  private static <T> List<T> joined(List<T> one, List<T> more) {
    return Stream.concat(one.stream(), more.stream()).distinct().toList();
  }

  private List<String> names() {
    return concepts.keySet().stream().map(ConceptId::value).toList();
  }

  private Concept concept(ConceptId id, Fields fields, YamlTree.At at) {
    List<Term> norwegian = new ArrayList<>(terms(id, fields, "no", Language.BOKMAAL));
    norwegian.addAll(terms(id, fields, "nb", Language.BOKMAAL));
    norwegian.addAll(terms(id, fields, "nn", Language.NYNORSK));
    List<ConceptId> narrower = new ArrayList<>();
    for (YamlTree.Scalar scalar : fields.texts("includes")) {
      inclusions.add(new Inclusion(scalar, fields.faults()));
      narrower.add(new ConceptId(scalar.text()));
      advice.asked(narrower.getLast());
    }
    List<Term> english = terms(id, fields, "en", Language.ENGLISH);
    List<Term> falseFriends = falseFriends(fields);
    if (Stream.of(norwegian, english, narrower, falseFriends).allMatch(List::isEmpty)) {
      fields.faults().add(at, "the concept \"" + id.value() + "\" has no terms", "add some");
    }
    return new Concept(id, norwegian, english, falseFriends, narrower);
  }

  private List<Term> falseFriends(Fields fields) {
    List<Term> all = new ArrayList<>();
    for (YamlTree.Scalar scalar : fields.texts("not")) {
      terms.read(scalar, Language.BOKMAAL, fields.faults()).ifPresent(all::add);
      terms.read(scalar, Language.ENGLISH, fields.faults()).ifPresent(all::add);
    }
    return all;
  }

  private List<Term> terms(ConceptId id, Fields fields, String key, Language language) {
    List<Term> all = new ArrayList<>();
    for (YamlTree.Scalar scalar : fields.texts(key)) {
      Optional<Term> term = terms.read(scalar, language, fields.faults());
      term.ifPresent(all::add);
      if (!LexiconAdvice.explained(fields.text("note"), scalar.text())) {
        String place = fields.faults().place(scalar.at());
        term.map(t -> new WrittenTerm(id, t, language, place)).ifPresent(advice::written);
      }
    }
    return all;
  }
}
