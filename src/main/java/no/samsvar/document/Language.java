package no.samsvar.document;

import java.util.Optional;

/**
 * Written language of a block or a document. OTHER is Danish, Swedish, or too little text to say.
 */
public enum Language {
  BOKMAAL("nb"),
  NYNORSK("nn"),
  ENGLISH("en"),
  OTHER("und");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag. */
  public String tag() {
    return tag;
  }

  /** Bokmål or nynorsk. */
  public boolean norwegian() {
    return this == BOKMAAL || this == NYNORSK;
  }

  /** The language with this BCP 47 tag. */
  public static Optional<Language> ofTag(String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
