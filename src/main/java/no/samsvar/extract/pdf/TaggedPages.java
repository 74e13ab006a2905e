package no.samsvar.extract.pdf;

import java.util.List;
import java.util.Optional;
import no.samsvar.document.Notice;
import no.samsvar.extract.layout.Piece;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What the tags of a document say of its structure, and why nothing if they can't be relied on: not
 * a word may be lost that the pages show, and a document without headings is seldom one.
 */
record TaggedPages(Optional<List<Piece>> pieces, List<Notice> notices) {
  private static final int MOST_LEFT_OUT = 3;
  private static final TaggedPages UNTAGGED = new TaggedPages(Optional.empty(), List.of());

  static TaggedPages of(PDDocument document, List<PageText> pages) {
    return TagTree.of(document).map(tree -> of(tree, pages)).orElse(UNTAGGED);
  }

  private static TaggedPages of(Tag.Element tree, List<PageText> pages) {
    TaggedWords words = new TaggedWords(pages, hasNotes(tree));
    int leftOut = words.leftOut(tree);
    if (leftOut > MOST_LEFT_OUT) {
      return passedOver(Notice.Kind.TAGS_INCOMPLETE, leftOut);
    }
    List<Piece> pieces = TaggedReader.pieces(words, tree);
    boolean headed = pieces.stream().anyMatch(Piece.Heading.class::isInstance);
    return headed
        ? new TaggedPages(Optional.of(pieces), List.of())
        : passedOver(Notice.Kind.TAGS_WITHOUT_HEADINGS, 1);
  }

  private static TaggedPages passedOver(Notice.Kind why, int count) {
    return new TaggedPages(Optional.empty(), List.of(new Notice(why, count)));
  }

  private static boolean hasNotes(Tag.Element element) {
    return element.is("Note", "FENote") || element.elements().anyMatch(TaggedPages::hasNotes);
  }
}
