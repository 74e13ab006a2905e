package no.samsvar.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samsvar.check.Bearing;
import no.samsvar.check.Checker;
import no.samsvar.check.Evidence;
import no.samsvar.check.Finding;
import no.samsvar.check.Verdict;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.ClauseAnalyser;
import no.samsvar.clause.Place;
import no.samsvar.document.Document;
import no.samsvar.document.Rewording;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;
import no.samsvar.text.Span;

/**
 * Changes the words that a met verdict stands on, in the document itself, and looks whether the
 * verdict follows. A document often lays a thing down twice: then it stays met by other words.
 */
public record DocumentMutationTester(ClauseAnalyser analyser, Checker checker) {

  /** What became of the verdict. */
  public enum Outcome {
    /** No longer met. */
    FOLLOWED,
    /** Met by other words than the changed ones. */
    ELSEWHERE,
    /** Still met by the changed words: a fault of ours. */
    STOOD
  }

  /** One changed document, what became of the verdict, and the words that it stands on now. */
  public record Mutant(
      String document, RuleId rule, DocumentChange change, Outcome outcome, String words) {}

  /** Every change that fits, to every met verdict of these rules. */
  public List<Mutant> test(AnalysedDocument document, List<Rule> rules) {
    Checker.Question question = Checker.Question.of(document);
    List<Mutant> mutants = new ArrayList<>();
    for (Finding finding : checker.check(document, rules, question)) {
      if (finding.verdict() instanceof Verdict.Met met) {
        for (DocumentChange change : DocumentChange.values()) {
          boolean pointless = change == DocumentChange.NEGATED && finding.rule().laidDownByNo();
          if (!pointless) {
            mutant(document, finding.rule(), met, change).ifPresent(mutants::add);
          }
        }
      }
    }
    return mutants;
  }

  private Optional<Mutant> mutant(
      AnalysedDocument analysed, Rule rule, Verdict.Met met, DocumentChange change) {
    Document document = analysed.document();
    List<Span> places = new ArrayList<>();
    for (Evidence quote : changeable(analysed, met, change)) {
      Optional<String> words = change.of(quote.quote(), quote.language());
      if (words.isPresent()) {
        Rewording rewording = new Rewording(quote.span(), words.get());
        document = rewording.of(document);
        places.replaceAll(place -> later(place, rewording));
        places.add(rewording.place());
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    AnalysedDocument changed = analyser.analyse(document);
    Verdict verdict =
        checker.check(changed, List.of(rule), Checker.Question.of(changed)).getFirst().verdict();
    Optional<Evidence> standing = standing(verdict, places, change);
    Outcome outcome =
        standing
            .map(_ -> Outcome.STOOD)
            .orElse(verdict instanceof Verdict.Met ? Outcome.ELSEWHERE : Outcome.FOLLOWED);
    String words = standing.map(Evidence::quote).orElse("");
    return Optional.of(
        new Mutant(analysed.document().id().value(), rule.id(), change, outcome, words));
  }

  /** Supporting quotes from the last to the first, none within another. */
  private static List<Evidence> changeable(
      AnalysedDocument document, Verdict.Met met, DocumentChange change) {
    List<Evidence> apart = new ArrayList<>();
    met.evidence().stream()
        .filter(quote -> touched(quote, change))
        .filter(quote -> change == DocumentChange.DELETED || running(document, quote))
        .sorted(Comparator.comparingInt((Evidence quote) -> quote.span().length()).reversed())
        .filter(quote -> apart.stream().noneMatch(other -> other.span().overlaps(quote.span())))
        .forEach(apart::add);
    apart.sort(Comparator.comparing(Evidence::span).reversed());
    return apart;
  }

  /** Rows of tables can go, but have no wording that could be turned round. */
  private static boolean running(AnalysedDocument document, Evidence quote) {
    return document.clauses().stream()
        .filter(clause -> clause.span().overlaps(quote.span()))
        .allMatch(clause -> clause.place() == Place.PARAGRAPH || clause.place() == Place.LIST_ITEM);
  }

  /** A date or a figure that is only stated stands whether or not a duty beside it is weakened. */
  private static boolean touched(Evidence quote, DocumentChange change) {
    boolean duty = change == DocumentChange.NEGATED || change == DocumentChange.HEDGED;
    return quote.bearing() == Bearing.SUPPORTS && (!duty || quote.why() == Evidence.Reason.COMMITS);
  }

  private static Span later(Span place, Rewording rewording) {
    int by = rewording.words().length() - rewording.span().length();
    return new Span(place.start() + by, place.end() + by);
  }

  /** A quote that still counts though its words were changed. */
  private static Optional<Evidence> standing(
      Verdict verdict, List<Span> places, DocumentChange change) {
    return verdict instanceof Verdict.Met met
        ? met.evidence().stream()
            .filter(quote -> touched(quote, change))
            .filter(quote -> places.stream().anyMatch(quote.span()::overlaps))
            .findFirst()
        : Optional.empty();
  }
}
