package no.samsvar.report.view;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.samsvar.check.Agreement;
import no.samsvar.check.Assessment;
import no.samsvar.check.Decision;
import no.samsvar.check.Evidence;
import no.samsvar.check.Finding;
import no.samsvar.check.Observation;
import no.samsvar.check.Problem;
import no.samsvar.check.Report;
import no.samsvar.check.RunResult;
import no.samsvar.check.Verdict;
import no.samsvar.check.Waiver;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.Front;
import no.samsvar.document.Joined;
import no.samsvar.text.SourceText;

/**
 * Rewrites the texts of a result that come from outside: of documents, waivers and problems, and
 * their paths. The text's operator must keep lengths, so that every offset still holds.
 */
record Rewriting(UnaryOperator<String> text, UnaryOperator<String> path) {

  RunResult of(RunResult result) {
    return new RunResult(
        result.version(),
        result.asOf(),
        result.packs(),
        result.leftOut(),
        result.reports().stream().map(this::report).toList(),
        result.agreements().stream().map(this::agreement).toList(),
        result.decisions().stream().map(this::decision).toList(),
        result.skipped().stream().map(path).toList(),
        problems(result.problems()));
  }

  private Report report(Report report) {
    AnalysedDocument analysed = report.analysed();
    AnalysedDocument rewritten =
        AnalysedDocument.fetched(
            front(analysed.front()),
            () -> new AnalysedDocument(document(analysed.document()), analysed.clauses()));
    Supplier<SourceText> source = () -> rewritten.document().text();
    return new Report(
        rewritten,
        report.kindGiven(),
        report.findings().stream().map(finding -> finding(finding, source)).toList(),
        report.observations().stream().map(seen -> observation(seen, source)).toList(),
        problems(report.problems()));
  }

  private Front front(Front front) {
    return new Front(
        id(front.id()),
        front.sha256(),
        front.kind(),
        front.language(),
        front.pages(),
        front.title().map(text),
        front.quality(),
        front.notices());
  }

  /** One document by itself. */
  Document document(Document document) {
    SourceText source = document.text();
    return new Document(
        id(document.id()),
        document.sha256(),
        document.kind(),
        document.language(),
        new SourceText(text.apply(source.content()), source.anchors()),
        document.body(),
        document.pages(),
        document.title().map(text),
        document.quality(),
        document.notices(),
        document.contents().stream().map(text).toList(),
        document.traits());
  }

  private Finding finding(Finding finding, Supplier<SourceText> source) {
    Verdict verdict =
        switch (finding.verdict()) {
          case Verdict.Met met -> new Verdict.Met(quotes(met.evidence(), source));
          case Verdict.Partial partial ->
              new Verdict.Partial(
                  quotes(partial.evidence(), source), partial.missing(), partial.weak());
          case Verdict.Denied denied -> new Verdict.Denied(quotes(denied.evidence(), source));
          case Verdict.Missing missing -> new Verdict.Missing(quotes(missing.nearest(), source));
          case Verdict.NotApplicable none ->
              new Verdict.NotApplicable(quotes(none.evidence(), source));
          case Verdict.NotShown shown -> new Verdict.NotShown(quotes(shown.nearest(), source));
          case Verdict.Unreadable unreadable -> unreadable;
        };
    return new Finding(
        finding.rule(),
        verdict,
        finding.fingerprint(),
        finding.state(),
        finding.waiver().map(this::waiver),
        finding.assessment().map(this::assessment));
  }

  private Observation observation(Observation seen, Supplier<SourceText> source) {
    return new Observation(
        seen.check(),
        seen.severity(),
        seen.variant(),
        seen.arguments().stream().map(text).toList(),
        quotes(seen.evidence(), source),
        seen.fingerprint(),
        seen.state(),
        seen.waiver().map(this::waiver));
  }

  private Waiver waiver(Waiver waiver) {
    return new Waiver(
        waiver.rule(),
        waiver.document(),
        waiver.fingerprint(),
        text.apply(waiver.reason()),
        text.apply(waiver.owner()),
        waiver.expires());
  }

  private Assessment assessment(Assessment said) {
    return new Assessment(
        said.rule(),
        path.apply(said.document()),
        said.fingerprint(),
        said.verdict(),
        text.apply(said.who()),
        said.day(),
        text.apply(said.why()));
  }

  private Decision decision(Decision decision) {
    return new Decision(
        decision.kind(),
        decision.rule(),
        decision.document().map(path),
        text.apply(decision.reason()),
        decision.owner().map(text),
        decision.day());
  }

  private Agreement agreement(Agreement agreement) {
    List<Joined.Part> parts =
        agreement.parts().stream()
            .map(part -> new Joined.Part(id(part.document()), part.span()))
            .toList();
    return new Agreement(path.apply(agreement.name()), parts, report(agreement.report()));
  }

  private DocumentId id(DocumentId id) {
    return new DocumentId(path.apply(id.value()));
  }

  private List<Evidence> quotes(List<Evidence> evidence, Supplier<SourceText> source) {
    return evidence.stream().map(quote -> quote(quote, source.get())).toList();
  }

  /**
   * A quote is cut from the rewritten text, so that a number which the quote cuts in two is hidden
   * as well.
   */
  private Evidence quote(Evidence quote, SourceText source) {
    boolean cut =
        quote.span().end() <= source.length() && quote.span().length() == quote.quote().length();
    return new Evidence(
        quote.span(),
        cut ? source.slice(quote.span()) : text.apply(quote.quote()),
        quote.language(),
        quote.page(),
        quote.line(),
        quote.section().map(text),
        quote.heading().map(text),
        quote.bearing(),
        quote.component(),
        quote.why());
  }

  private List<Problem> problems(List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                new Problem(
                    path.apply(problem.where()),
                    text.apply(problem.what()),
                    text.apply(problem.help())))
        .toList();
  }
}
