package no.samsvar.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.Samsvar;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.report.view.Words;

/** What people call the kinds of documents that have a pack. */
final class KindNames {
  private static final List<DocumentKind> KINDS =
      Arrays.stream(DocumentKind.values()).filter(kind -> kind.pack().isPresent()).toList();

  /** Their words on the command line. */
  static final List<String> KEYS = KINDS.stream().map(DocumentKind::key).toList();

  /** The beginning of a name must have so many letters to stand for it. */
  static final int BEGINNING = 4;

  private KindNames() {}

  /** The kind with this word, or with this name in reports; letters may be large or small. */
  static Optional<DocumentKind> of(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return KINDS.stream().filter(kind -> names(kind).anyMatch(small::equals)).findFirst();
  }

  /** The kind that a document of this name would be, or whose name begins so. */
  static Optional<DocumentKind> meant(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return KINDS.stream()
        .filter(
            kind ->
                small.length() >= BEGINNING && names(kind).anyMatch(name -> name.startsWith(small)))
        .findFirst()
        .or(() -> Optional.of(Samsvar.kindTitled(word)))
        .filter(KINDS::contains);
  }

  private static Stream<String> names(DocumentKind kind) {
    Stream<String> shown =
        Stream.of(Language.BOKMAAL, Language.NYNORSK, Language.ENGLISH)
            .map(language -> Words.in(language).name("kind", kind));
    return Stream.concat(Stream.of(kind.key()), shown);
  }
}
