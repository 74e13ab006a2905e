package no.samsvar.report.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.check.LeftOut;
import no.samsvar.rule.Component;
import no.samsvar.rule.Example;
import no.samsvar.rule.Reference;
import no.samsvar.rule.Rule;
import no.samsvar.rule.SwitchedOff;
import no.samsvar.rule.Wording;

/** A rule in the words of one language. */
public record RuleView(Rule rule, Words words) {

  /** What it says to people. */
  public Wording wording() {
    return Elements.wording(rule, words.language());
  }

  /** The kinds of document it is meant for. */
  public String kinds() {
    return words.list(rule.appliesTo().stream().sorted().map(words::kind).toList());
  }

  /** A part's label, and that it is not needed when it is not. */
  public String part(Component component) {
    String label = component.labels().getOrDefault(words.language(), component.name());
    return component.core() ? label : words.text("part.optional", label);
  }

  /** The verdict that an example must get. */
  public String verdict(Example example) {
    return words.name("verdict", example.expectation());
  }

  /** A source with all that is known of it. */
  public String basis(Reference reference) {
    List<String> facts = new ArrayList<>();
    facts.add(words.name("binding", reference.binding()));
    facts.add(words.text(reference.verified() ? "basis.verified" : "basis.unverified"));
    reference.audience().ifPresent(audience -> facts.add(words.name("audience", audience)));
    reference.inForceFrom().ifPresent(day -> facts.add(words.text("basis.from", day)));
    reference.inForceTo().ifPresent(day -> facts.add(words.text("basis.to", day)));
    String place =
        reference.locator().isBlank()
            ? reference.source()
            : words.text("basis.line", reference.source(), reference.locator());
    return place + " (" + String.join("; ", facts) + ")";
  }

  /** Why it is not asked. */
  public String why(LeftOut.Cause cause) {
    return switch (cause) {
      case LeftOut.Cause.NotYet(LocalDate from) -> words.text("left-out.not-yet", from);
      case LeftOut.Cause.NoLonger(LocalDate until) -> words.text("left-out.no-longer", until);
      case LeftOut.Cause.Off(SwitchedOff off) -> words.text("left-out.off", off.by(), off.reason());
    };
  }
}
