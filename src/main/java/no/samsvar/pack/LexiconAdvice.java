package no.samsvar.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samsvar.check.Problem;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.WrittenTerm;

/**
 * What is no fault in a lexicon but should be looked at: a concept that nothing asks for, and one
 * that is not said in all languages. A written reason, under "note", settles it.
 */
final class LexiconAdvice {
  private static final String REASON = ", or say why not under \"note\"";

  private final SortedMap<ConceptId, String> places = new TreeMap<>();
  private final Set<String> asked = new HashSet<>();
  private final List<Problem> silent = new ArrayList<>();
  private final List<WrittenTerm> terms = new ArrayList<>();

  /** Takes note of a concept as it is written. */
  void written(ConceptId id, Fields fields, YamlTree.At at) {
    if (fields.has("note")) {
      return;
    }
    String place = fields.faults().place(at);
    places.put(id, place);
    boolean both = fields.has("no") || fields.has("includes");
    if (!both && fields.has("nb") && !fields.has("nn")) {
      tell(place, id, "nynorsk", "nn");
    } else if (!both && fields.has("nn") && !fields.has("nb")) {
      tell(place, id, "bokmål", "nb");
    } else if (!both && fields.has("en") && !fields.has("nb")) {
      tell(place, id, "Norwegian", "no");
    } else if (!fields.has("includes")
        && !fields.has("en")
        && Stream.of("no", "nb", "nn").anyMatch(fields::has)) {
      tell(place, id, "English", "en");
    }
  }

  private void tell(String place, ConceptId id, String language, String key) {
    silent.add(
        new Problem(
            place,
            "the concept \"" + id.value() + "\" has no " + language + " terms",
            "write them under \"" + key + "\"" + REASON));
  }

  /**
   * Whether a concept's note gives the reason for a term: one that quotes terms, «so», is about
   * those alone.
   */
  static boolean explained(Optional<String> note, String term) {
    return note.filter(text -> !text.contains("«") || text.contains("«" + term + "»")).isPresent();
  }

  /** Takes note of a term in a concept that gives no reason for its words. */
  void written(WrittenTerm term) {
    terms.add(term);
  }

  /** The terms whose concepts give no reason for them, in the order of the files. */
  List<WrittenTerm> terms() {
    return List.copyOf(terms);
  }

  /** Takes note that a rule or another concept asks for this one. */
  void asked(ConceptId id) {
    asked.add(id.value());
  }

  /** All advice: on languages in the order of the files, then on concepts by their names. */
  List<Problem> all() {
    List<Problem> all = new ArrayList<>(silent);
    for (Map.Entry<ConceptId, String> one : places.entrySet()) {
      if (!asked.contains(one.getKey().value())) {
        all.add(
            new Problem(
                one.getValue(),
                "no rule asks for the concept \"" + one.getKey().value() + "\"",
                "take it away" + REASON));
      }
    }
    return all;
  }
}
