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
import no.samsvar.check.Bearing;
import no.samsvar.check.Checker;
import no.samsvar.check.Evidence;
import no.samsvar.check.MatchedWords;
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
    MatchedWords words = new MatchedWords(document, session.samsvar().concepts());
    print(session.samsvar().checker().explain(document, rule, question), words);
  }

  /** Each component with the clauses that tell most of it; as many as a screen has room for. */
  private void print(RuleTrace trace, MatchedWords words) {
    int room = Math.max(2, SCREEN / Math.max(1, trace.steps().size()) - 3);
    console.out().printf("verdict: %s%n", trace.verdict().key());
    for (RuleTrace.Step step : trace.steps()) {
      console
          .out()
          .printf(
              "%n%s%s: %s%n",
              step.component().name(), step.component().core() ? " (core)" : "", step.strength());
      int shown = print(step, words, all.getAsBoolean() ? Integer.MAX_VALUE : room);
      if (step.looked().size() > shown) {
        console.out().printf("  and %d more, with --debug%n", step.looked().size() - shown);
      }
    }
    console.out().flush();
  }

  /**
   * As many clauses as so many lines have room for, and how many they were. Words are told of what
   * counts and of the nearest; of the other clauses, that lack them, only when all is asked for.
   */
  private int print(RuleTrace.Step step, MatchedWords words, int room) {
    int shown = 0;
    int lines = 0;
    for (Evidence evidence : step.looked()) {
      boolean counts = shown == 0 || evidence.bearing() != Bearing.MENTIONS || all.getAsBoolean();
      List<String> matched = counts ? words.of(evidence, step.component()) : List.of();
      lines += matched.isEmpty() ? 1 : 2;
      if (lines > room) {
        return shown;
      }
      print(evidence);
      if (!matched.isEmpty()) {
        console.out().printf("    words: %s%n", cut(String.join(", ", matched)));
      }
      shown++;
    }
    return shown;
  }

  private void print(Evidence evidence) {
    console
        .out()
        .printf(
            "  %s %s [%s] %s%n",
            evidence.bearing().name().toLowerCase(Locale.ROOT),
            evidence.why().name().toLowerCase(Locale.ROOT),
            evidence.section().or(evidence::heading).orElse("-"),
            cut(evidence.quote().replace('\n', ' ')));
  }

  private String cut(String text) {
    boolean whole = all.getAsBoolean() || text.length() <= LONGEST;
    return whole ? text : text.substring(0, LONGEST) + " …";
  }
}
