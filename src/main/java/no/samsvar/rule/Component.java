package no.samsvar.rule;

import java.util.Map;
import java.util.Optional;
import no.samsvar.document.Language;

/**
 * A part of what a rule demands. Weak is the condition under which it is dealt with without being
 * laid down; labels name it to people.
 */
public record Component(
    String name,
    boolean core,
    Condition condition,
    Optional<Condition> weak,
    Map<Language, String> labels) {
  public Component {
    labels = Map.copyOf(labels);
  }
}
