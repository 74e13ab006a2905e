package no.samsvar.index;

import java.util.Optional;
import java.util.OptionalInt;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;

/**
 * The content of one or more files with the same bytes, as it was analysed. Analyser and labels
 * name the versions of the program and of the lexicon that it was analysed and labelled with; year
 * is the document's own, where it names one.
 */
public record IndexedContent(
    String key,
    DocumentKind kind,
    Language language,
    OptionalInt year,
    Optional<String> title,
    Versions versions) {
  private static final DocumentKind[] KINDS = DocumentKind.values();
  private static final Language[] LANGUAGES = Language.values();

  /** What an analysis was made with; another analyser or other labels may say something else. */
  public record Versions(String analyser, String labels) {}

  byte[] packed() {
    PackedOut out = new PackedOut();
    out.text(key);
    out.one(kind);
    out.one(language);
    out.maybe(year);
    out.maybe(title, out::text);
    out.text(versions.analyser());
    out.text(versions.labels());
    return out.compressed();
  }

  static IndexedContent unpack(byte[] packed) {
    PackedIn in = PackedIn.of(packed);
    return new IndexedContent(
        in.text(),
        KINDS[in.number()],
        LANGUAGES[in.number()],
        in.maybeNumber(),
        in.maybe(in::text),
        new Versions(in.text(), in.text()));
  }
}
