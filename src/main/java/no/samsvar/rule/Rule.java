package no.samsvar.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;

/**
 * One required element.
 *
 * @param components the parts of the demand, in the order of the file; the first core one is the
 *     anchor, without which the other parts prove nothing unless {@code anyPart} is set
 * @param anyPart whether any core component alone makes the verdict partial
 * @param mentioned condition under which the verdict is partial although no component holds
 * @param denied condition under which the verdict is denied, beside the deficits the checker finds
 *     by itself
 * @param notApplicable condition under which the rule's ground falls away
 * @param laidDownByNo whether a clear no answers the rule (liability, borrowing, price adjustment
 *     …)
 * @param refines the core element this rule sharpens
 */
public record Rule(
    RuleId id,
    Severity severity,
    String since,
    Set<DocumentKind> appliesTo,
    Map<Language, Wording> wordings,
    List<Reference> basis,
    List<Component> components,
    boolean anyPart,
    Optional<Condition> mentioned,
    Optional<Condition> denied,
    Optional<Condition> notApplicable,
    boolean laidDownByNo,
    Optional<RuleId> refines,
    Examples examples,
    Examples paraphrases) {
  public Rule {
    appliesTo = Set.copyOf(appliesTo);
    wordings = Map.copyOf(wordings);
    basis = List.copyOf(basis);
    components = List.copyOf(components);
  }

  /** Whether at least one of its sources is in force on a day. */
  public boolean inForce(LocalDate day) {
    return basis.isEmpty() || basis.stream().anyMatch(reference -> reference.inForce(day));
  }

  /** The same rule with another severity. */
  public Rule weighing(Severity other) {
    return with(other, basis, components);
  }

  /**
   * The same rule with another severity, basis and parts: what a pack that overrides it changes.
   */
  public Rule with(Severity other, List<Reference> sources, List<Component> parts) {
    return new Rule(
        id,
        other,
        since,
        appliesTo,
        wordings,
        sources,
        parts,
        anyPart,
        mentioned,
        denied,
        notApplicable,
        laidDownByNo,
        refines,
        examples,
        paraphrases);
  }
}
