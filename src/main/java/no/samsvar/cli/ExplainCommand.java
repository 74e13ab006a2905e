package no.samsvar.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
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
  /** Lines on a screen, and letters of a quote, when not all is asked for. */
  private static final int SCREEN = 24;

  private static final int LONGEST = 140;

  private final Console console;
  private final BooleanSupplier all;

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

  ExplainCommand(Console console, BooleanSupplier all) {
    this.console = console;
    this.all = all;
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

  /** Each component with the clauses that tell most of it; as many as a screen has room for. */
  private void print(RuleTrace trace) {
    int room = SCREEN / Math.max(1, trace.steps().size()) - 3;
    int each = all.getAsBoolean() ? Integer.MAX_VALUE : Math.max(2, room);
    console.out().printf("verdict: %s%n", trace.verdict().key());
    for (RuleTrace.Step step : trace.steps()) {
      console
          .out()
          .printf(
              "%n%s%s: %s%n",
              step.component().name(), step.component().core() ? " (core)" : "", step.strength());
      step.looked().stream().limit(each).forEach(this::print);
      if (step.looked().size() > each) {
        console.out().printf("  and %d more, with --debug%n", step.looked().size() - each);
      }
    }
    console.out().flush();
  }

  private void print(Evidence evidence) {
    String quote = evidence.quote().replace('\n', ' ');
    boolean whole = all.getAsBoolean() || quote.length() <= LONGEST;
    console
        .out()
        .printf(
            "  %s %s [%s] %s%n",
            evidence.bearing().name().toLowerCase(Locale.ROOT),
            evidence.why().name().toLowerCase(Locale.ROOT),
            evidence.section().or(evidence::heading).orElse("-"),
            whole ? quote : quote.substring(0, LONGEST) + " …");
  }
}
