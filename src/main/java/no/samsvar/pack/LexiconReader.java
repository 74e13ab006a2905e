package no.samsvar.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.clause.Normaliser;
import no.samsvar.document.Language;
import no.samsvar.rule.Concept;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.Term;

/**
 * Reads lexicon files: concepts with their terms in bokmål (nb), nynorsk (nn), both (no) and
 * English (en).
 */
final class LexiconReader {
  private static final Set<String> KEYS = Set.of("no", "nb", "nn", "en", "not", "includes", "note");

  private final TermReader terms;
  private final SortedMap<ConceptId, Concept> concepts = new TreeMap<>();
  private final List<Inclusion> inclusions = new ArrayList<>();

  private record Inclusion(YamlTree.Scalar written, Faults faults) {}

  LexiconReader(Normaliser normaliser) {
    this.terms = new TermReader(normaliser);
  }

  /** Adds the concepts of one file. */
  void read(String yaml, Faults faults) {
    Fields file = new Fields(YamlTree.parse(yaml, faults), faults).known(Set.of("concepts"));
    file.fields("concepts")
        .ifPresent(
            all ->
                all.mapping()
                    .entries()
                    .forEach(
                        (name, value) ->
                            all.asFields(name, value).ifPresent(fields -> add(name, fields))));
  }

  /** All concepts of the files read, after checking that what they include is there. */
  Lexicon lexicon() {
    for (Inclusion inclusion : inclusions) {
      String name = inclusion.written().text();
      if (!concepts.containsKey(new ConceptId(name))) {
        inclusion.faults().unknown(inclusion.written().at(), "concept", name, names());
      }
    }
    return new Lexicon(concepts);
  }

  private List<String> names() {
    return concepts.keySet().stream().map(ConceptId::value).toList();
  }

  private void add(String name, Fields fields) {
    fields.known(KEYS);
    ConceptId id = new ConceptId(name);
    if (concepts.containsKey(id)) {
      fields
          .faults()
          .add(fields.mapping().at(), "the concept \"" + name + "\" stands twice", "merge them");
      return;
    }
    List<Term> norwegian = new ArrayList<>(terms(fields, "no", Language.BOKMAAL));
    norwegian.addAll(terms(fields, "nb", Language.BOKMAAL));
    norwegian.addAll(terms(fields, "nn", Language.NYNORSK));
    List<ConceptId> narrower = new ArrayList<>();
    for (YamlTree.Scalar scalar : fields.texts("includes")) {
      inclusions.add(new Inclusion(scalar, fields.faults()));
      narrower.add(new ConceptId(scalar.text()));
    }
    List<Term> english = terms(fields, "en", Language.ENGLISH);
    if (norwegian.isEmpty() && english.isEmpty() && narrower.isEmpty()) {
      fields
          .faults()
          .add(fields.mapping().at(), "the concept \"" + name + "\" has no terms", "add some");
    }
    concepts.put(id, new Concept(id, norwegian, english, falseFriends(fields), narrower));
  }

  private List<Term> falseFriends(Fields fields) {
    List<Term> all = new ArrayList<>();
    for (YamlTree.Scalar scalar : fields.texts("not")) {
      terms.read(scalar, Language.BOKMAAL, fields.faults()).ifPresent(all::add);
      terms.read(scalar, Language.ENGLISH, fields.faults()).ifPresent(all::add);
    }
    return all;
  }

  private List<Term> terms(Fields fields, String key, Language language) {
    return fields.texts(key).stream()
        .flatMap(scalar -> terms.read(scalar, language, fields.faults()).stream())
        .toList();
  }
}
