package no.samsvar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.check.Problem;
import no.samsvar.document.DocumentId;
import no.samsvar.document.Extractor;
import no.samsvar.measure.RuleTester;
import no.samsvar.measure.TermUse;
import no.samsvar.rule.ConceptId;
import no.samsvar.rule.WrittenTerm;

/**
 * How the lexicon's terms fare in documents that are at hand: a long one that stands in a single
 * document may be that document's own words, and one that stands nowhere may be nobody's.
 *
 * @param documents how many were read
 * @param single a warning for each term of three or more words that stands in one document only and
 *     in no paraphrase
 * @param nowhere a hint for each concept with terms that neither document, example nor paraphrase
 *     holds
 * @param unused how many terms those are
 * @param problems what could not be read
 */
public record TermSurvey(
    int documents,
    List<Problem> single,
    List<Problem> nowhere,
    int unused,
    List<Problem> problems) {
  private static final int LONG = 3;
  private static final int NAMED_AT_MOST = 8;

  public TermSurvey {
    single = List.copyOf(single);
    nowhere = List.copyOf(nowhere);
    problems = List.copyOf(problems);
  }

  /** Looks for the terms of the files that were read, leaving out concepts that give a reason. */
  public static TermSurvey of(Samsvar samsvar, Extractor reader, Inputs inputs, Limits limits) {
    List<WrittenTerm> terms = samsvar.packs().terms();
    TermUse use = new TermUse(terms);
    DocumentWalk.Outcome<BitSet> read =
        DocumentWalk.of(
            inputs, limits, reader, document -> use.in(samsvar.analyser.analyse(document)));
    BitSet paraphrased = new BitSet();
    BitSet shown = new BitSet();
    RuleTester tester = samsvar.ruleTester();
    samsvar
        .packs()
        .rules()
        .forEach(
            rule -> {
              tester.texts(rule, rule.paraphrases().all()).map(use::in).forEach(paraphrased::or);
              tester.texts(rule, rule.examples().all()).map(use::in).forEach(shown::or);
            });
    List<Problem> problems = new ArrayList<>(inputs.problems());
    problems.addAll(read.problems());
    List<WrittenTerm> unused = unused(terms, read.done(), List.of(paraphrased, shown));
    return new TermSurvey(
        read.done().size(),
        single(terms, read.done(), paraphrased),
        nowhere(unused, read.done().size()),
        unused.size(),
        problems);
  }

  private static List<Problem> single(
      List<WrittenTerm> terms, SortedMap<DocumentId, BitSet> found, BitSet elsewhere) {
    List<Problem> all = new ArrayList<>();
    for (int number = 0; number < terms.size(); number++) {
      WrittenTerm term = terms.get(number);
      List<String> holders = holders(found, number);
      if (term.words() >= LONG && holders.size() == 1 && !elsewhere.get(number)) {
        all.add(
            new Problem(
                term.place(),
                "the term \"%s\" of \"%s\" stands in one of the documents only, %s"
                    .formatted(term.term().written(), term.concept().value(), holders.getFirst()),
                "say it in words that others use too, take it away, or say why under \"note\""));
      }
    }
    return all;
  }

  private static List<String> holders(SortedMap<DocumentId, BitSet> found, int number) {
    return found.entrySet().stream()
        .filter(each -> each.getValue().get(number))
        .map(each -> each.getKey().value())
        .toList();
  }

  private static List<WrittenTerm> unused(
      List<WrittenTerm> terms, Map<DocumentId, BitSet> found, List<BitSet> more) {
    BitSet anywhere = new BitSet();
    Stream.concat(found.values().stream(), more.stream()).forEach(anywhere::or);
    BitSet none = new BitSet();
    none.set(0, terms.size());
    none.andNot(anywhere);
    return none.stream().mapToObj(terms::get).toList();
  }

  private static List<Problem> nowhere(List<WrittenTerm> unused, int documents) {
    SortedMap<ConceptId, List<WrittenTerm>> byConcept = new TreeMap<>();
    unused.forEach(
        term -> byConcept.computeIfAbsent(term.concept(), _ -> new ArrayList<>()).add(term));
    return byConcept.entrySet().stream()
        .map(
            each ->
                new Problem(
                    each.getValue().getFirst().place(),
                    "terms of \"%s\" that stand in none of %d documents nor in an example: %s"
                        .formatted(each.getKey().value(), documents, named(each.getValue())),
                    "keep those that somebody may write"))
        .toList();
  }

  private static String named(List<WrittenTerm> terms) {
    String first =
        terms.stream()
            .limit(NAMED_AT_MOST)
            .map(term -> "\"" + term.term().written() + "\"")
            .collect(Collectors.joining(", "));
    int more = terms.size() - NAMED_AT_MOST;
    return more > 0 ? first + " (+" + more + ")" : first;
  }
}
