package no.samsvar.rule;

/** "<pack>/<slug>", equal to the rule file's path without its ending. */
public record RuleId(String value) implements Comparable<RuleId> {
  /** The pack's name: the part before the slash. */
  public String pack() {
    return value.substring(0, value.indexOf('/'));
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }
}
