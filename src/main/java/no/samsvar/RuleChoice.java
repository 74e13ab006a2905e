package no.samsvar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.check.LeftOut;
import no.samsvar.check.Report;
import no.samsvar.document.DocumentKind;
import no.samsvar.pack.PackSet;
import no.samsvar.rule.Reference;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.RulePack;
import no.samsvar.rule.SwitchedOff;

/** Which rules of the packs are asked on a day, and which are left out and why. */
record RuleChoice(PackSet packs, LocalDate asOf) {
  /** Where a contract lays levels down, the service level pack has something to judge. */
  static final RuleId SERVICE_LEVELS = new RuleId("contract/service-levels");

  /** Names of the packs that were applied to any of the documents. */
  static Set<String> applied(List<Report> reports, CheckRequest request) {
    Set<String> names = new TreeSet<>();
    for (Report report : reports) {
      report.analysed().front().kind().pack().ifPresent(names::add);
      names.addAll(report.packs());
      names.addAll(request.packs());
      request.about().flatMap(DocumentKind::pack).ifPresent(names::add);
    }
    return names;
  }

  /** The rules of these packs that are in force and not switched off. */
  List<Rule> asked(Collection<String> packNames) {
    return all(packNames).stream().filter(rule -> leftOut(rule).isEmpty()).toList();
  }

  /** The rules of these packs that are not asked, sorted by id. */
  List<LeftOut> leftOut(Collection<String> packNames) {
    return all(new TreeSet<>(packNames)).stream().flatMap(rule -> leftOut(rule).stream()).toList();
  }

  /** Why a rule is not asked; empty when it is. */
  Optional<LeftOut> leftOut(Rule rule) {
    SwitchedOff off = packs.off().get(rule.id());
    if (off != null) {
      return Optional.of(new LeftOut(rule, new LeftOut.Cause.Off(off)));
    }
    return rule.inForce(asOf)
        ? Optional.empty()
        : Optional.of(new LeftOut(rule, outOfForce(rule.basis())));
  }

  /** Every source is out of force, so that each has a day on which it begins or ended. */
  private LeftOut.Cause outOfForce(List<Reference> basis) {
    Optional<LocalDate> next =
        basis.stream()
            .flatMap(reference -> reference.inForceFrom().stream())
            .filter(asOf::isBefore)
            .min(LocalDate::compareTo);
    return next.<LeftOut.Cause>map(LeftOut.Cause.NotYet::new)
        .orElseGet(() -> new LeftOut.Cause.NoLonger(lastDay(basis)));
  }

  private LocalDate lastDay(List<Reference> basis) {
    return basis.stream()
        .flatMap(reference -> reference.inForceTo().stream())
        .max(LocalDate::compareTo)
        .orElse(asOf);
  }

  /** The packs with these names, and those that change rules of them, sorted by name. */
  List<RulePack> packs(Collection<String> packNames) {
    SortedSet<String> names = new TreeSet<>(packNames);
    packNames.forEach(name -> names.addAll(packs.changing(name)));
    return known(names);
  }

  private List<Rule> all(Collection<String> packNames) {
    List<Rule> rules = new ArrayList<>();
    known(packNames).forEach(pack -> rules.addAll(pack.rules().values()));
    return rules;
  }

  private List<RulePack> known(Collection<String> packNames) {
    TreeMap<String, RulePack> known = new TreeMap<>(packs.packs());
    known.keySet().retainAll(packNames);
    return List.copyOf(known.values());
  }
}
