package no.samsvar.check;

/**
 * Identity of a finding across edits: rule and normalised evidence, never a line or page number.
 * Hexadecimal.
 */
public record Fingerprint(String value) implements Comparable<Fingerprint> {
  @Override
  public int compareTo(Fingerprint other) {
    return value.compareTo(other.value);
  }
}
