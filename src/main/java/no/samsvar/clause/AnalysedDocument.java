package no.samsvar.clause;

import java.util.List;
import java.util.function.Supplier;
import no.samsvar.document.Document;
import no.samsvar.document.Fetched;
import no.samsvar.document.Front;
import org.jspecify.annotations.Nullable;

/**
 * A document with its clauses in the order of the text. Its words may lie elsewhere until somebody
 * asks for them, and again after they were let go: thousands of them can be held. Immutable, safe
 * to share between threads.
 */
public final class AnalysedDocument {
  private final Front front;
  private final Supplier<Whole> whole;

  private record Whole(Document document, List<Clause> clauses) {}

  /** A document and its clauses, both at hand. */
  public AnalysedDocument(Document document, List<Clause> clauses) {
    Whole held = new Whole(document, List.copyOf(clauses));
    this.front = document.front();
    this.whole = () -> held;
  }

  private AnalysedDocument(Front front, Supplier<Whole> whole) {
    this.front = front;
    this.whole = whole;
  }

  /** A document of which the front is at hand; the rest is fetched, always the same. */
  public static AnalysedDocument fetched(Front front, Supplier<AnalysedDocument> fetch) {
    return new AnalysedDocument(front, new Fetched<>(() -> fetch.get().whole.get()));
  }

  /** The document without its words. */
  public Front front() {
    return front;
  }

  public Document document() {
    return whole.get().document();
  }

  public List<Clause> clauses() {
    return whole.get().clauses();
  }

  /** The words of a clause, verbatim. */
  public String quote(Clause clause) {
    return document().text().slice(clause.span());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnalysedDocument that && whole.get().equals(that.whole.get());
  }

  @Override
  public int hashCode() {
    return front.hashCode();
  }

  @Override
  public String toString() {
    return front.toString();
  }
}
