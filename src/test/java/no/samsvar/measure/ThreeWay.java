package no.samsvar.measure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samsvar.Samsvar;
import no.samsvar.check.Checker;
import no.samsvar.check.Evidence;
import no.samsvar.check.Examination;
import no.samsvar.check.Finding;
import no.samsvar.check.Verdict;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.measure.ContractNli.Choice;
import no.samsvar.measure.ContractNli.Judgement;
import no.samsvar.measure.ContractNli.Paper;
import no.samsvar.rule.Rule;

/**
 * Our verdicts beside those of ContractNLI: met is entailed, denied is contradicted, and what is
 * missing or there in part only is not mentioned. The rule of a hypothesis is the one whose basis
 * names the hypothesis's key as its locator.
 */
record ThreeWay(List<Case> cases) {
  private static final String SOURCE = "ContractNLI";

  /**
   * One hypothesis of one agreement.
   *
   * @param found how many of the readers' spans one of our quotes shares words with
   * @param right how many of our quotes share words with one of the readers' spans
   */
  record Case(
      String paper,
      Rule rule,
      Judgement truth,
      Choice ours,
      String verdict,
      List<String> quotes,
      int found,
      int right) {
    boolean agrees() {
      return truth.choice() == ours;
    }

    /** Whether evidence can be compared: both say that the agreement speaks of it, and alike. */
    boolean proves() {
      return agrees() && ours != Choice.NOT_MENTIONED;
    }
  }

  /** The verdicts on some agreements. */
  static ThreeWay of(Samsvar samsvar, List<Paper> papers) throws ExtractionException {
    Map<String, Rule> rules = rules(samsvar);
    List<Case> cases = new ArrayList<>();
    for (Paper paper : papers) {
      AnalysedDocument document =
          samsvar.analyse(
              new DocumentId(paper.id() + ".txt"),
              paper.text().getBytes(StandardCharsets.UTF_8),
              Optional.of(DocumentKind.CONTRACT));
      Examination examined = samsvar.checker().examine(document);
      for (Map.Entry<String, Judgement> judged : paper.judgements().entrySet()) {
        Rule rule = rules.get(judged.getKey());
        if (rule != null) {
          Finding finding = examined.check(List.of(rule), Checker.Question.of(document)).getFirst();
          cases.add(compared(paper.id(), finding, judged.getValue()));
        }
      }
    }
    return new ThreeWay(List.copyOf(cases));
  }

  private static Map<String, Rule> rules(Samsvar samsvar) {
    Map<String, Rule> rules = new TreeMap<>();
    for (Rule rule : samsvar.packs().rules()) {
      rule.basis().stream()
          .filter(basis -> basis.source().startsWith(SOURCE))
          .forEach(basis -> rules.put(basis.locator(), rule));
    }
    return rules;
  }

  private static Case compared(String paper, Finding finding, Judgement truth) {
    Verdict verdict = finding.verdict();
    List<String> quotes = verdict.evidence().stream().map(Evidence::quote).toList();
    int found = (int) truth.spans().stream().filter(span -> Overlap.any(span, quotes)).count();
    int right = (int) quotes.stream().filter(quote -> Overlap.any(quote, truth.spans())).count();
    Choice ours =
        switch (verdict) {
          case Verdict.Met _ -> Choice.ENTAILED;
          case Verdict.Denied _ -> Choice.CONTRADICTED;
          case Verdict.Partial _,
              Verdict.Missing _,
              Verdict.NotApplicable _,
              Verdict.Unreadable _,
              Verdict.NotShown _ ->
              Choice.NOT_MENTIONED;
        };
    String word = verdict.getClass().getSimpleName();
    return new Case(paper, finding.rule(), truth, ours, word, quotes, found, right);
  }

  /** Share of verdicts that are the readers'. */
  Share accuracy() {
    return new Share((int) cases.stream().filter(Case::agrees).count(), cases.size());
  }

  /** Precision, recall and F1 of one of the three verdicts. */
  Score.Ratio ratio(Choice choice) {
    return new Score.Ratio(
        (int) cases.stream().filter(c -> c.agrees() && c.ours() == choice).count(),
        (int) cases.stream().filter(c -> c.ours() == choice).count(),
        (int) cases.stream().filter(c -> c.truth().choice() == choice).count());
  }

  /** Share of our quotes that are among the readers' spans, where the verdicts agree. */
  Share quotesRight() {
    List<Case> proven = cases.stream().filter(Case::proves).toList();
    return new Share(
        proven.stream().mapToInt(Case::right).sum(),
        proven.stream().mapToInt(c -> c.quotes().size()).sum());
  }

  /** Share of the readers' spans that we quote, where the verdicts agree. */
  Share spansFound() {
    List<Case> proven = cases.stream().filter(Case::proves).toList();
    return new Share(
        proven.stream().mapToInt(Case::found).sum(),
        proven.stream().mapToInt(c -> c.truth().spans().size()).sum());
  }

  /** Share of agreeing verdicts with at least one quote among the readers' spans. */
  Share proven() {
    List<Case> proven = cases.stream().filter(Case::proves).toList();
    return new Share((int) proven.stream().filter(c -> c.right() > 0).count(), proven.size());
  }
}
