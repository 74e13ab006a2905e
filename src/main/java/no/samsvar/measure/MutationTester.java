package no.samsvar.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samsvar.check.Bearing;
import no.samsvar.check.Evidence;
import no.samsvar.check.RuleTrace;
import no.samsvar.check.Verdict;
import no.samsvar.rule.Component;
import no.samsvar.rule.Example;
import no.samsvar.rule.Rule;

/**
 * Changes the met examples of rules and looks whether the verdict follows: a rule that still says
 * met looks at words, not at what they lay down. Rules that a clear no answers are not negated.
 */
public record MutationTester(RuleTester tester) {

  /** A changed example: what was changed, the verdict, and whether it is the right one. */
  public record Mutant(
      Rule rule, Example example, String change, String text, String verdict, boolean caught) {}

  /** All changes that fit the rule's met examples, in their order. */
  public List<Mutant> test(Rule rule) {
    List<Mutant> mutants = new ArrayList<>();
    for (Example example : rule.examples().all()) {
      RuleTrace trace = tester.explain(rule, example);
      if (example.file().isEmpty()
          && example.expectation() == Example.Expectation.MET
          && trace.verdict() instanceof Verdict.Met) {
        mutants.addAll(reworded(rule, example));
        mutants.addAll(shortened(rule, example, trace));
      }
    }
    return mutants;
  }

  private List<Mutant> reworded(Rule rule, Example example) {
    List<Mutant> mutants = new ArrayList<>();
    for (Mutation mutation : Mutation.values()) {
      boolean pointless = mutation == Mutation.NEGATED && rule.laidDownByNo();
      Optional<String> text = pointless ? Optional.empty() : mutation.of(example.text());
      text.ifPresent(
          changed -> {
            Verdict verdict = verdict(rule, changed);
            boolean caught =
                mutation == Mutation.QUOTED
                    ? saysNothing(verdict)
                    : !(verdict instanceof Verdict.Met);
            String name = mutation.name().toLowerCase(Locale.ROOT);
            mutants.add(new Mutant(rule, example, name, changed, verdict.key(), caught));
          });
    }
    return mutants;
  }

  /**
   * What is only quoted is not there; it doesn't make a document one that the rule is for either.
   */
  private static boolean saysNothing(Verdict verdict) {
    return verdict.gap() || verdict instanceof Verdict.NotApplicable;
  }

  /** Without the words of one core part, where those carry no other part. */
  private List<Mutant> shortened(Rule rule, Example example, RuleTrace trace) {
    List<Mutant> mutants = new ArrayList<>();
    List<Component> core = rule.components().stream().filter(Component::core).toList();
    for (Component component : core) {
      Set<String> own = quotes(trace, component, true);
      Set<String> others = quotes(trace, component, false);
      boolean apart =
          core.size() > 1
              && !component.equals(core.getFirst())
              && own.stream().noneMatch(quote -> others.stream().anyMatch(o -> meets(o, quote)));
      Optional<String> text = apart ? without(example.text(), own) : Optional.empty();
      text.ifPresent(
          changed -> {
            Verdict verdict = verdict(rule, changed);
            String change = "without " + component.name();
            boolean caught = named(verdict, component.name());
            mutants.add(new Mutant(rule, example, change, changed, verdict.key(), caught));
          });
    }
    return mutants;
  }

  private static boolean named(Verdict verdict, String component) {
    return verdict instanceof Verdict.Partial partial
        && (partial.missing().contains(component) || partial.weak().contains(component));
  }

  private static boolean meets(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private static Set<String> quotes(RuleTrace trace, Component component, boolean own) {
    return trace.steps().stream()
        .filter(step -> step.component().core())
        .filter(step -> step.component().equals(component) == own)
        .flatMap(step -> step.looked().stream())
        .filter(quote -> quote.bearing() == Bearing.SUPPORTS)
        .map(Evidence::quote)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Optional<String> without(String text, Set<String> quotes) {
    String shorter = text;
    for (String quote : quotes) {
      if (!shorter.contains(quote)) {
        return Optional.empty();
      }
      shorter = shorter.replace(quote, "");
    }
    return quotes.isEmpty() || shorter.isBlank() ? Optional.empty() : Optional.of(shorter.strip());
  }

  private Verdict verdict(Rule rule, String text) {
    Example changed =
        new Example("changed", text, Example.Expectation.MISSING, List.of(), Set.of());
    return tester.explain(rule, changed).verdict();
  }
}
