package no.samsvar.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samsvar.check.Problem;
import no.samsvar.pack.Configuration.Off;
import no.samsvar.pack.Configuration.Weight;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.RulePack;
import no.samsvar.rule.SwitchedOff;

/** Rule packs as a configuration wants them: other severities, and rules switched off. */
public record Tailoring(List<Weight> severities, List<Off> off) {
  /** What reports name as having a rule switched off. */
  private static final String BY = "samsvar.yaml";

  public Tailoring {
    severities = List.copyOf(severities);
    off = List.copyOf(off);
  }

  /**
   * The packs with this done.
   *
   * @throws PackException when a rule that is named, or a pack, is not there
   */
  public PackSet tailor(PackSet packs) throws PackException {
    List<Problem> problems = new ArrayList<>();
    Stream.concat(
            severities.stream().map(each -> new Named(each.rule(), each.where())),
            off.stream().map(each -> new Named(each.rule(), each.where())))
        .filter(named -> !known(packs, named.rule()))
        .forEach(named -> problems.add(unknown(packs, named)));
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    SortedMap<String, RulePack> tailored = new TreeMap<>();
    packs.packs().forEach((name, pack) -> tailored.put(name, tailor(pack)));
    return new PackSet(
        packs.lexicon(),
        tailored,
        off(packs),
        packs.changedBy(),
        packs.answers(),
        packs.advice(),
        packs.terms());
  }

  private SortedMap<RuleId, SwitchedOff> off(PackSet packs) {
    SortedMap<RuleId, SwitchedOff> all = new TreeMap<>(packs.off());
    off.forEach(each -> all.put(each.rule(), new SwitchedOff(BY, each.reason())));
    return all;
  }

  private record Named(RuleId rule, String where) {}

  private static boolean known(PackSet packs, RuleId rule) {
    return Optional.ofNullable(packs.packs().get(rule.pack()))
        .filter(pack -> pack.rules().containsKey(rule))
        .isPresent();
  }

  private static Problem unknown(PackSet packs, Named named) {
    List<String> ids =
        packs.packs().values().stream()
            .flatMap(pack -> pack.rules().keySet().stream())
            .map(RuleId::value)
            .toList();
    return new Problem(
        named.where(),
        "unknown rule \"" + named.rule().value() + "\"",
        Spelling.nearest(named.rule().value(), ids)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("samsvar rules list shows them all"));
  }

  private RulePack tailor(RulePack pack) {
    SortedMap<RuleId, Rule> rules = new TreeMap<>(pack.rules());
    severities.forEach(
        each -> rules.computeIfPresent(each.rule(), (_, rule) -> rule.weighing(each.severity())));
    return pack.with(rules);
  }
}
