package no.samsvar.rule;

import java.util.List;

/** A way to say a concept: words in order, with gaps. Compiled from the lexicon's notation. */
public record Term(String written, List<Part> parts) {
  public Term {
    parts = List.copyOf(parts);
  }

  /** One place of a term: a choice of words, or up to some words of anything. */
  public sealed interface Part {
    /** One of these words. */
    record Word(List<Form> choices) implements Part {
      public Word {
        choices = List.copyOf(choices);
      }
    }

    /** Up to this many words in between. */
    record Gap(int most) implements Part {}
  }

  /**
   * A word by its stem, by the exact form, or as the first part or head of a compound (which may
   * stand alone).
   */
  public record Form(String text, Match match) {}

  /** How a {@link Form} is compared. */
  public enum Match {
    STEM,
    EXACT,
    FIRST_PART,
    HEAD
  }
}
