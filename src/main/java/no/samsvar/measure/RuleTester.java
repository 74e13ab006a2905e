package no.samsvar.measure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samsvar.check.Checker;
import no.samsvar.check.Evidence;
import no.samsvar.check.RuleTrace;
import no.samsvar.check.Verdict;
import no.samsvar.clause.ClauseAnalyser;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Extractor;
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

  /** One example with what came out. */
  public record Result(
      Rule rule, Example example, String verdict, List<String> quotes, Outcome outcome) {
    public Result {
      quotes = List.copyOf(quotes);
    }
  }

  /** Runs all examples of a rule, in the order of the file. */
  public List<Result> test(Rule rule) {
    return test(rule, rule.examples());
  }

  /** Runs other wordings of a rule's examples; denied and missing are both gaps here. */
  public List<Result> paraphrases(Rule rule) {
    return test(rule, rule.paraphrases()).stream().map(RuleTester::byGrade).toList();
  }

  private static Result byGrade(Result result) {
    boolean gaps = gap(result.verdict()) && gap(key(result.example()));
    return gaps
        ? new Result(
            result.rule(), result.example(), result.verdict(), result.quotes(), Outcome.VALIDATED)
        : result;
  }

  private static boolean gap(String verdict) {
    return verdict.equals("missing") || verdict.equals("denied");
  }

  private static String key(Example example) {
    return example.expectation().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<Result> test(Rule rule, List<Example> examples) {
    List<Result> results = new ArrayList<>();
    for (Example example : examples) {
      Verdict verdict = explain(rule, example).verdict();
      List<String> quotes = verdict.evidence().stream().map(Evidence::quote).toList();
      results.add(
          new Result(rule, example, verdict.key(), quotes, outcome(example, verdict, quotes)));
    }
    return results;
  }

  /** How the verdict on an example comes about. */
  public RuleTrace explain(Rule rule, Example example) {
    DocumentKind kind = rule.appliesTo().stream().sorted().findFirst().orElseThrow();
    try {
      var document =
          extractor
              .extract(named(example.text()), example.text().getBytes(StandardCharsets.UTF_8))
              .as(kind)
              .of(example.file());
      var analysed = analyser.analyse(document);
      return checker.explain(analysed, rule, new Checker.Question(kind, false, List.of()));
    } catch (ExtractionException _) {
      // An example without a word in it can't be read, and that is its verdict.
      return new RuleTrace(new Verdict.Unreadable(), List.of());
    }
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
