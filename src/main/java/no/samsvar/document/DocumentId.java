package no.samsvar.document;

/**
 * What a document is called in results: its path as the user wrote it, with '/' between the parts.
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }
}
