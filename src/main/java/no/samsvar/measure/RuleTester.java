package no.samsvar.measure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.check.Checker;
import no.samsvar.check.Evidence;
import no.samsvar.check.RuleTrace;
import no.samsvar.check.Verdict;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.ClauseAnalyser;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Extractor;
import no.samsvar.document.Language;
import no.samsvar.rule.Example;
import no.samsvar.rule.Rule;

/** Runs the examples of rules. */
public record RuleTester(Extractor extractor, ClauseAnalyser analyser, Checker checker) {

  /**
   * Validated, or what went wrong: noisy (a gap that is none), missed (a gap not seen), misplaced
   * (wrong words).
   */
  public enum Outcome {
    VALIDATED,
    NOISY,
    MISSED,
    MISPLACED,
    DIFFERS
  }

  /** One example with the language it was read as and what came out. */
  public record Result(
      Rule rule,
      Example example,
      Language language,
      String verdict,
      List<String> quotes,
      Outcome outcome) {
    public Result {
      quotes = List.copyOf(quotes);
    }
  }

  /** Runs all examples of a rule, in the order of the file. */
  public List<Result> test(Rule rule) {
    return test(rule, rule.examples().all());
  }

  /** Runs other wordings of a rule's examples; denied and missing are both gaps here. */
  public List<Result> paraphrases(Rule rule) {
    return test(rule, rule.paraphrases().all()).stream().map(RuleTester::byGrade).toList();
  }

  private static Result byGrade(Result result) {
    boolean gaps = gap(result.verdict()) && gap(key(result.example()));
    return gaps
        ? new Result(
            result.rule(),
            result.example(),
            result.language(),
            result.verdict(),
            result.quotes(),
            Outcome.VALIDATED)
        : result;
  }

  /** Whether a verdict of this name says that the element is not there. */
  static boolean gap(String verdict) {
    return verdict.equals("missing") || verdict.equals("denied");
  }

  private static String key(Example example) {
    return example.expectation().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<Result> test(Rule rule, List<Example> examples) {
    List<Result> results = new ArrayList<>();
    for (Example example : examples) {
      results.add(result(rule, example));
    }
    return results;
  }

  private Result result(Rule rule, Example example) {
    Optional<AnalysedDocument> analysed = analysed(rule, example);
    Verdict verdict = explain(rule, analysed).verdict();
    List<String> quotes = verdict.evidence().stream().map(Evidence::quote).toList();
    Language language = analysed.map(a -> a.document().language()).orElse(Language.OTHER);
    Outcome outcome = outcome(example, verdict, quotes);
    return new Result(rule, example, language, verdict.key(), quotes, outcome);
  }

  /** How the verdict on an example comes about. */
  public RuleTrace explain(Rule rule, Example example) {
    return explain(rule, analysed(rule, example));
  }

  /** An example without a word in it can't be read, and that is its verdict. */
  private RuleTrace explain(Rule rule, Optional<AnalysedDocument> analysed) {
    Checker.Question question = new Checker.Question(kind(rule), false, List.of());
    return analysed
        .map(document -> checker.explain(document, rule, question))
        .orElseGet(() -> new RuleTrace(new Verdict.Unreadable(), List.of()));
  }

  /** Examples of the rule as documents; one without a word in it is left out. */
  public Stream<AnalysedDocument> texts(Rule rule, List<Example> examples) {
    return examples.stream().flatMap(example -> analysed(rule, example).stream());
  }

  private Optional<AnalysedDocument> analysed(Rule rule, Example example) {
    try {
      var document =
          extractor
              .extract(named(example.text()), example.text().getBytes(StandardCharsets.UTF_8))
              .as(kind(rule))
              .of(example.file());
      return Optional.of(analyser.analyse(document));
    } catch (ExtractionException _) {
      return Optional.empty();
    }
  }

  private static DocumentKind kind(Rule rule) {
    return rule.appliesTo().stream().sorted().findFirst().orElseThrow();
  }

  /** An example with a table or a heading, written as in Markdown, is read as Markdown. */
  private static DocumentId named(String text) {
    boolean marked = text.lines().anyMatch(line -> line.startsWith("|") || line.startsWith("# "));
    return new DocumentId(marked ? "example.md" : "example.txt");
  }

  private static Outcome outcome(Example example, Verdict verdict, List<String> quotes) {
    String expected = key(example);
    if (verdict.key().equals(expected)) {
      boolean placed = example.evidence().stream().allMatch(e -> Overlap.any(e, quotes));
      return placed ? Outcome.VALIDATED : Outcome.MISPLACED;
    }
    boolean gapExpected = gap(expected);
    if (verdict.gap() && !gapExpected) {
      return Outcome.NOISY;
    }
    return gapExpected && !verdict.gap() ? Outcome.MISSED : Outcome.DIFFERS;
  }
}
