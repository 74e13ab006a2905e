package no.samsvar.extract.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A node of the structure tree of a tagged PDF. */
sealed interface Tag {

  /** An element of a standard type, such as P or TR. */
  record Element(String type, List<Tag> kids) implements Tag {
    private static final Set<String> INLINE =
        Set.of(
            "Span",
            "Link",
            "Quote",
            "Reference",
            "BibEntry",
            "Annot",
            "Em",
            "Strong",
            "Sub",
            "Code",
            "Lbl",
            "Ruby",
            "Warichu",
            "Form");

    public Element {
      kids = List.copyOf(kids);
    }

    @Override
    public boolean inline() {
      return INLINE.contains(type) && kids.stream().allMatch(Tag::inline);
    }

    boolean is(String... types) {
      return List.of(types).contains(type);
    }

    /** The elements right below, of these types. */
    Stream<Element> below(String... types) {
      return elements().filter(kid -> kid.is(types));
    }

    Stream<Element> elements() {
      return kids.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    @Override
    public Stream<Words> words() {
      return kids.stream().flatMap(Tag::words);
    }
  }

  /** The words that are marked with a number on a page, which is counted from 1. */
  record Words(int page, int number) implements Tag {
    @Override
    public boolean inline() {
      return true;
    }

    @Override
    public Stream<Words> words() {
      return Stream.of(this);
    }
  }

  /** Whether it is part of a line and no block of its own. */
  boolean inline();

  /** All words in it, in order. */
  Stream<Words> words();
}
