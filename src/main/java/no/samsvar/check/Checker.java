package no.samsvar.check;

import java.util.Comparator;
import java.util.List;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentKind;
import no.samsvar.rule.Lexicon;
import no.samsvar.rule.Rule;

/** Checks analysed documents against rules. Immutable, safe to share between threads. */
public final class Checker {
  private final ConceptMatcher matcher;

  /** A checker whose rules use the concepts of this lexicon. */
  public Checker(Lexicon lexicon) {
    this.matcher = new ConceptMatcher(lexicon);
  }

  /**
   * What the rules are asked of: the document as a kind, or (about) what it says of another
   * document of that kind; annexes holds the labels ("2", "a") of annexes that are there though no
   * heading of the text says so, since they are files of the same agreement.
   */
  public record Question(DocumentKind kind, boolean about, List<String> annexes) {
    public Question {
      annexes = List.copyOf(annexes);
    }

    /** The document by itself, as its own kind. */
    public static Question of(AnalysedDocument document) {
      return new Question(document.document().kind(), false, List.of());
    }
  }

  /** A finding for every rule, sorted by rule id. */
  public List<Finding> check(AnalysedDocument document, List<Rule> rules, Question question) {
    Bench bench = bench(document, question);
    return rules.stream()
        .sorted(Comparator.comparing(Rule::id))
        .map(rule -> finding(rule, bench.judge(rule).judge(rule).verdict()))
        .toList();
  }

  /** How the verdict on one rule comes about. */
  public RuleTrace explain(AnalysedDocument document, Rule rule, Question question) {
    return bench(document, question).judge(rule).judge(rule);
  }

  private Bench bench(AnalysedDocument document, Question question) {
    ConceptHits hits = new ConceptHits(document, matcher);
    return new Bench(
        new ClauseSearch(document, hits, new PatternMatch(document, hits)),
        Tables.of(document.document()),
        Annexes.of(document, question.annexes()),
        Voice.of(question.kind(), question.about()),
        new Quoter(document));
  }

  /** What all rules asked of one document share. */
  private record Bench(
      ClauseSearch clauses, Tables tables, Annexes annexes, Voice voice, Quoter quoter) {
    Judge judge(Rule rule) {
      Weighing weighing = new Weighing(voice, annexes, rule.laidDownByNo());
      return new Judge(
          new Evaluation(clauses, tables, weighing),
          quoter,
          voice,
          clauses.document().document().quality().readable());
    }
  }

  private static Finding finding(Rule rule, Verdict verdict) {
    return Finding.of(rule, verdict, fingerprint(rule, verdict));
  }

  private static Fingerprint fingerprint(Rule rule, Verdict verdict) {
    return Fingerprint.of(
        List.of(rule.id().value(), verdict.key()),
        verdict.evidence().stream().map(Evidence::quote).toList());
  }
}
