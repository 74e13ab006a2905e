package no.samsvar.report.view;

import java.util.List;
import java.util.Optional;
import no.samsvar.check.Evidence;
import no.samsvar.check.Finding;
import no.samsvar.rule.Component;

/** The one quote that tells most of a verdict. */
public final class Telling {
  private Telling() {}

  /**
   * The first quote for a core part of the rule, else the first of all; empty when there is none.
   */
  public static Optional<Evidence> of(Finding finding) {
    List<Evidence> evidence = finding.verdict().evidence();
    List<String> core =
        finding.rule().components().stream().filter(Component::core).map(Component::name).toList();
    return core.stream()
        .flatMap(part -> evidence.stream().filter(quote -> quote.component().equals(part)))
        .findFirst()
        .or(() -> evidence.stream().findFirst());
  }
}
