package no.samsvar.document;

import java.util.List;

/**
 * The kind that a document was taken for, how clearly it shows, and what was found: words of its
 * title, headings and text. UNKNOWN when no kind shows clearly.
 */
public record KindGuess(DocumentKind kind, int score, List<String> reasons) {
  public KindGuess {
    reasons = List.copyOf(reasons);
  }
}
