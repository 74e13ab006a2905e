package no.samsvar.clause;

import java.util.List;
import java.util.stream.Stream;
import no.samsvar.document.Language;

/**
 * The vocabulary that a language is read with. Bokmål and nynorsk share one, since documents mix
 * them.
 */
record Grammar(PhraseTable<Cue> cues, VerbForms verbs, String infinitiveMark) {
  private static final Grammar NORWEGIAN =
      new Grammar(
          new PhraseTable<>(
              Cue.class, Stream.of(BokmaalCues.ALL, NynorskCues.ALL).flatMap(Stream::of).toList()),
          NorwegianVerbs.forms(),
          "å");
  private static final Grammar ENGLISH =
      new Grammar(
          new PhraseTable<>(Cue.class, List.of(EnglishCues.ALL)), EnglishVerbs.forms(), "to");

  boolean english() {
    return infinitiveMark.equals("to");
  }

  static Grammar of(Language language) {
    return switch (language) {
      case ENGLISH -> ENGLISH;
      case BOKMAAL, NYNORSK, OTHER -> NORWEGIAN;
    };
  }
}
