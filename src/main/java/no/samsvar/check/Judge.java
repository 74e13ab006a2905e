package no.samsvar.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samsvar.document.Document;
import no.samsvar.document.Language;
import no.samsvar.rule.Component;
import no.samsvar.rule.Condition;
import no.samsvar.rule.Rule;

/** Comes to a verdict on one rule from the outcomes of its components. */
record Judge(Evaluation evaluation, Quoter quoter, Voice voice, Nearest nearest, boolean readable) {
  private static final int QUOTES = 4;
  private static final int LANGUAGE_SHOWS = 500;
  private static final int TRACED = 100;

  /** Outcomes of a rule's components by their names, in the order of the rule. */
  private record Outcomes(Map<String, Outcome> byName) {
    Outcome of(String component) {
      return byName.getOrDefault(component, Outcome.NOTHING);
    }
  }

  /**
   * A text in a language that the lexicon does not know can't be judged; a line or two has no
   * language.
   */
  private boolean foreign() {
    Document document = evaluation.document().document();
    return document.language() == Language.OTHER && document.text().length() > LANGUAGE_SHOWS;
  }

  /** The verdict, with what each component contributed. */
  RuleTrace trace(Rule rule) {
    Outcomes outcomes = outcomes(rule);
    return new RuleTrace(verdict(rule, outcomes), steps(rule, outcomes));
  }

  /** The verdict alone. */
  Verdict verdict(Rule rule) {
    return verdict(rule, outcomes(rule));
  }

  private Outcomes outcomes(Rule rule) {
    Map<String, Outcome> byName = new LinkedHashMap<>();
    for (Component component : rule.components()) {
      byName.put(component.name(), outcome(component, byName));
    }
    return new Outcomes(byName);
  }

  private Outcome outcome(Component component, Map<String, Outcome> earlier) {
    Outcome main = evaluation.of(component.condition(), earlier);
    if (main.strength().holds() || component.weak().isEmpty()) {
      return main;
    }
    Outcome weak = evaluation.of(component.weak().get(), earlier).atMost(Strength.WEAK);
    return weak.strength().holds()
        ? Outcome.merged(Strength.WEAK, Stream.of(weak, main))
        : Outcome.merged(main.strength(), Stream.of(main, weak));
  }

  private Verdict verdict(Rule rule, Outcomes outcomes) {
    if (foreign()) {
      return new Verdict.Unreadable();
    }
    Optional<Outcome> notApplicable = holding(rule.notApplicable(), outcomes);
    if (notApplicable.isPresent()) {
      return new Verdict.NotApplicable(
          quotes(notApplicable.get().holding(), "not-applicable", Bearing.SUPPORTS));
    }
    List<Component> core = rule.components().stream().filter(Component::core).toList();
    Outcome anchor = outcomes.of(core.getFirst().name());
    boolean dealtWith =
        anchor.strength().holds()
            || (rule.anyPart()
                && core.stream().anyMatch(c -> outcomes.of(c.name()).strength().holds()));
    List<Evidence> denials = denials(rule, outcomes);
    boolean onlyWeakly = anchor.strength() == Strength.WEAK && !rule.anyPart();
    if (dealtWith && (denials.isEmpty() || !onlyWeakly)) {
      return present(rule, core, outcomes);
    }
    denials.addAll(
        0, quotes(anchor.of(Strength.DENIED), core.getFirst().name(), Bearing.CONTRADICTS));
    if (!denials.isEmpty()) {
      return new Verdict.Denied(distinct(denials));
    }
    return holding(rule.mentioned(), outcomes)
        .map(mentioned -> mentionedOnly(core, outcomes, mentioned))
        .orElseGet(() -> absent(rule, outcomes));
  }

  private Verdict mentionedOnly(List<Component> core, Outcomes outcomes, Outcome mentioned) {
    return new Verdict.Partial(
        quotes(mentioned.holding(), core.getFirst().name(), Bearing.WEAKENS),
        names(core, outcomes, Strength.NONE),
        List.of());
  }

  /**
   * What the rule's own condition for a denial finds: a deficit, or words that themselves say no.
   */
  private List<Evidence> denials(Rule rule, Outcomes outcomes) {
    String name = rule.components().getFirst().name();
    return rule.denied()
        .map(condition -> evaluation.of(condition, outcomes.byName()))
        .filter(outcome -> outcome.strength() != Strength.NONE)
        .map(
            outcome ->
                outcome.candidates().stream()
                    .filter(candidate -> candidate.strength() != Strength.NONE)
                    .toList())
        .map(candidates -> new ArrayList<>(quotes(candidates, name, Bearing.CONTRADICTS)))
        .orElseGet(ArrayList::new);
  }

  private Verdict present(Rule rule, List<Component> core, Outcomes outcomes) {
    List<Evidence> evidence = new ArrayList<>();
    for (Component component : rule.components()) {
      evidence.addAll(best(component.name(), outcomes));
    }
    List<String> missing = names(core, outcomes, Strength.NONE);
    List<String> weak = names(core, outcomes, Strength.WEAK);
    List<Evidence> denials = denials(rule, outcomes);
    if (missing.isEmpty() && weak.isEmpty() && denials.isEmpty()) {
      return new Verdict.Met(distinct(evidence));
    }
    evidence.addAll(denials);
    return new Verdict.Partial(distinct(evidence), missing, weak);
  }

  private Verdict absent(Rule rule, Outcomes outcomes) {
    List<Evidence> near = nearest.of(rule, outcomes.byName());
    if (voice.about()) {
      return new Verdict.NotShown(near);
    }
    return readable ? new Verdict.Missing(near) : new Verdict.Unreadable();
  }

  private Optional<Outcome> holding(Optional<Condition> condition, Outcomes outcomes) {
    return condition
        .map(c -> evaluation.of(c, outcomes.byName()))
        .filter(outcome -> outcome.strength().holds());
  }

  private static List<String> names(
      List<Component> components, Outcomes outcomes, Strength strength) {
    return components.stream()
        .map(Component::name)
        .filter(name -> gradeOf(outcomes.of(name)) == strength)
        .toList();
  }

  private static Strength gradeOf(Outcome outcome) {
    return outcome.strength() == Strength.DENIED ? Strength.NONE : outcome.strength();
  }

  /** The best quotes for a component; those that serve other components too come first. */
  private List<Evidence> best(String component, Outcomes outcomes) {
    Outcome outcome = outcomes.of(component);
    if (!outcome.strength().holds()) {
      return List.of();
    }
    Set<Integer> shared = new HashSet<>();
    outcomes
        .byName()
        .forEach(
            (name, other) -> {
              if (!name.equals(component)) {
                other.of(Strength.FULL).forEach(c -> shared.add(c.clause().sentence()));
              }
            });
    List<Candidate> ordered =
        Stream.concat(
                outcome.holding().stream().filter(c -> shared.contains(c.clause().sentence())),
                outcome.holding().stream().filter(c -> !shared.contains(c.clause().sentence())))
            .sorted(Comparator.comparing(Candidate::strength))
            .toList();
    Bearing bearing = outcome.strength() == Strength.FULL ? Bearing.SUPPORTS : Bearing.WEAKENS;
    return quotes(ordered, component, bearing);
  }

  private List<Evidence> quotes(List<Candidate> candidates, String component, Bearing bearing) {
    return candidates.stream()
        .map(candidate -> quoter.quote(candidate, component, bearing))
        .filter(distinctSpans())
        .limit(QUOTES)
        .toList();
  }

  private static List<Evidence> distinct(List<Evidence> evidence) {
    return evidence.stream()
        .filter(distinctSpans())
        .sorted(Comparator.comparing(Evidence::bearing).thenComparing(Evidence::span))
        .toList();
  }

  private static Predicate<Evidence> distinctSpans() {
    Set<Object> seen = new HashSet<>();
    return evidence -> seen.add(evidence.span());
  }

  private List<RuleTrace.Step> steps(Rule rule, Outcomes outcomes) {
    return rule.components().stream()
        .map(
            component -> {
              Outcome outcome = outcomes.of(component.name());
              return new RuleTrace.Step(
                  component,
                  outcome.strength().name().toLowerCase(Locale.ROOT),
                  outcome.candidates().stream()
                      .map(c -> quoter.quote(c, component.name(), bearing(c)))
                      .distinct()
                      .limit(TRACED)
                      .toList());
            })
        .toList();
  }

  private static Bearing bearing(Candidate candidate) {
    return switch (candidate.strength()) {
      case FULL -> Bearing.SUPPORTS;
      case WEAK -> Bearing.WEAKENS;
      case DENIED -> Bearing.CONTRADICTS;
      case NONE -> Bearing.MENTIONS;
    };
  }
}
