package no.samsvar.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samsvar.Samsvar;
import no.samsvar.check.Checker;
import no.samsvar.check.Evidence;
import no.samsvar.check.RuleTrace;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentKind;
import no.samsvar.report.plain.RulePage;
import no.samsvar.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a rule, or how its verdict on a document came about. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Explains a rule, or why a document got its verdict.")
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "RULE", description = "Id of the rule.")
  private String id = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "A document.")
  private Optional<String> file = Optional.empty();

  @Option(names = "--kind", converter = Words.Kind.class, description = "Kind of the document.")
  private Optional<DocumentKind> kind = Optional.empty();

  @Option(
      names = "--about",
      converter = Words.Kind.class,
      description = "Read it for what it says about another document of this kind.")
  private Optional<DocumentKind> about = Optional.empty();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return reading.run(console, Asked.of(console, file.stream().toList()), this::explain);
  }

  private ExitCode explain(Session session) throws IOException {
    Optional<Rule> rule = console.rule(session.samsvar(), id);
    if (rule.isEmpty()) {
      return ExitCode.USAGE;
    }
    if (file.isEmpty()) {
      page(session.samsvar(), rule.get());
      return ExitCode.OK;
    }
    return session.look(kind, document -> trace(session, rule.get(), document));
  }

  private void page(Samsvar samsvar, Rule rule) {
    RulePage page = new RulePage(console.language(Optional.empty()), console.width());
    console
        .out()
        .print(page.of(rule, samsvar.leftOut(rule, LocalDate.now(ZoneId.systemDefault()))));
    console.out().flush();
  }

  private void trace(Session session, Rule rule, AnalysedDocument document) {
    Checker.Question question =
        about
            .map(k -> new Checker.Question(k, true, List.of()))
            .orElseGet(() -> Checker.Question.of(document));
    print(session.samsvar().checker().explain(document, rule, question));
  }

  private void print(RuleTrace trace) {
    console.out().printf("verdict: %s%n", trace.verdict().key());
    for (RuleTrace.Step step : trace.steps()) {
      console
          .out()
          .printf(
              "%n%s%s: %s%n",
              step.component().name(), step.component().core() ? " (core)" : "", step.strength());
      for (Evidence evidence : step.looked()) {
        console
            .out()
            .printf(
                "  %s %s [%s] %s%n",
                evidence.bearing().name().toLowerCase(Locale.ROOT),
                evidence.why().name().toLowerCase(Locale.ROOT),
                evidence.section().or(evidence::heading).orElse("-"),
                evidence.quote().replace('\n', ' '));
      }
    }
    console.out().flush();
  }
}
