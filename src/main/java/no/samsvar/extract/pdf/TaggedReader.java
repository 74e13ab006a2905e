package no.samsvar.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.extract.layout.Enumerator;
import no.samsvar.extract.layout.Passage;
import no.samsvar.extract.layout.Piece;
import no.samsvar.extract.layout.StyledPieces;

/** Turns the tags of a document into pieces. */
final class TaggedReader {
  private static final Pattern HEADING = Pattern.compile("H([1-9])");
  private static final Pattern NOTE_MARK =
      Pattern.compile("^\\[?(\\d{1,3}|\\*+)\\]?[.)]?(?:\\s+|$)");
  private static final double TITLE_LARGER = 3;
  private static final int LONGEST_TITLE = 200;

  private final TaggedWords words;
  private final double bodySize;
  private final List<Piece> pieces = new ArrayList<>();
  private boolean headed;

  private TaggedReader(TaggedWords words, Tag.Element tree) {
    this.words = words;
    this.bodySize = bodySize(words.chunks(List.of(tree)));
  }

  static List<Piece> pieces(TaggedWords words, Tag.Element tree) {
    TaggedReader reader = new TaggedReader(words, tree);
    reader.block(tree, 0, 0);
    return StyledPieces.finish(reader.pieces);
  }

  private static double bodySize(List<Chunk> chunks) {
    Map<Double, Integer> sizes = new HashMap<>();
    chunks.forEach(chunk -> sizes.merge(chunk.size(), chunk.text().length(), Integer::sum));
    return sizes.entrySet().stream()
        .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  /** Depth counts the lists that are open, sections the elements that may head a bare "H". */
  private void block(Tag.Element element, int depth, int sections) {
    Matcher ranked = HEADING.matcher(element.type());
    if (ranked.matches()) {
      heading(element, Integer.parseInt(ranked.group(1)));
      return;
    }
    switch (element.type()) {
      case "Title" -> heading(element, 1);
      case "H" -> heading(element, Math.max(1, sections));
      case "TOC" -> element.elements().forEach(this::entry);
      case "TOCI", "Index", "Artifact", "Private" -> {}
      case "L" -> element.elements().forEach(item -> item(item, depth, sections));
      case "Table" -> table(element);
      case "Caption" -> pieces.add(new Piece.Caption(told(element)));
      case "BlockQuote" -> pieces.add(new Piece.Quote(told(element), Optional.empty()));
      case "Note", "FENote" -> note(element);
      default -> flow(element, depth, element.is("Sect", "Art") ? sections + 1 : sections);
    }
  }

  /** What has no page number is the title of the contents. */
  private void entry(Tag.Element element) {
    if (element.is("TOC")) {
      element.elements().forEach(this::entry);
      return;
    }
    String said = told(element).plain();
    if (!said.isEmpty() && Character.isDigit(said.charAt(said.length() - 1))) {
      pieces.add(Piece.Contents.of(said));
    }
  }

  /** Words that stand in a row are one paragraph, parted by the blocks among them. */
  private void flow(Tag.Element element, int depth, int sections) {
    List<Tag> run = new ArrayList<>();
    List<Tag.Element> notes = new ArrayList<>();
    for (Tag kid : element.kids()) {
      if (kid instanceof Tag.Element below && below.is("Note", "FENote")) {
        notes.add(below);
      } else if (kid instanceof Tag.Element below && !below.inline()) {
        paragraph(run);
        run.clear();
        block(below, depth, sections);
      } else {
        run.add(kid);
      }
    }
    paragraph(run);
    notes.forEach(this::note);
  }

  private void paragraph(List<Tag> run) {
    Passage said = words.passage(run);
    if (said.isEmpty()) {
      return;
    }
    List<Chunk> chunks = words.chunks(run);
    boolean large = chunks.stream().allMatch(chunk -> chunk.size() >= bodySize + TITLE_LARGER);
    boolean bold = chunks.stream().allMatch(chunk -> chunk.look().bold());
    if (!headed && large && said.plain().length() <= LONGEST_TITLE) {
      pieces.add(new Piece.Heading(1, Optional.empty(), said));
    } else if (bold && StyledPieces.headsAlone(said)) {
      pieces.add(new Piece.Heading(0, Optional.empty(), said));
    } else {
      pieces.add(new Piece.Text(said));
    }
  }

  private void heading(Tag.Element element, int level) {
    Passage title = told(element);
    if (!title.isEmpty()) {
      headed = true;
      pieces.add(new Piece.Heading(level, Optional.empty(), title));
    }
    notesIn(element).forEach(this::note);
  }

  /** The words of an element without the notes in it. */
  private Passage told(Tag.Element element) {
    return words.passage(withoutNotes(element));
  }

  private static List<Tag> withoutNotes(Tag.Element element) {
    return element.kids().stream()
        .flatMap(
            kid ->
                switch (kid) {
                  case Tag.Element note when note.is("Note", "FENote") -> Stream.<Tag>empty();
                  case Tag.Element below -> withoutNotes(below).stream();
                  case Tag.Words said -> Stream.<Tag>of(said);
                })
        .toList();
  }

  private static List<Tag.Element> notesIn(Tag.Element element) {
    return element
        .elements()
        .flatMap(kid -> kid.is("Note", "FENote") ? Stream.of(kid) : notesIn(kid).stream())
        .toList();
  }

  private void note(Tag.Element element) {
    Passage said = words.passage(List.of(element));
    Matcher mark = NOTE_MARK.matcher(said.plain());
    boolean marked = mark.find();
    pieces.add(
        new Piece.Note(marked ? mark.group(1) : "*", marked ? said.without(mark.end()) : said));
  }

  /** The first paragraph of an item is the item; what follows are blocks of their own. */
  private void item(Tag.Element item, int depth, int sections) {
    if (!item.is("LI")) {
      block(item, depth, sections);
      return;
    }
    List<Tag> first = new ArrayList<>();
    List<Tag.Element> rest = new ArrayList<>();
    for (Tag.Element part : item.elements().toList()) {
      if (part.inline()) {
        first.add(part);
      } else if (part.is("LBody")) {
        body(part, first, rest);
      } else {
        rest.add(part);
      }
    }
    item.kids().stream().filter(Tag.Words.class::isInstance).forEach(first::add);
    itemPiece(first, depth);
    first.stream()
        .filter(Tag.Element.class::isInstance)
        .flatMap(part -> notesIn((Tag.Element) part).stream())
        .forEach(this::note);
    rest.forEach(part -> block(part, depth + 1, sections));
  }

  private static void body(Tag.Element body, List<Tag> first, List<Tag.Element> rest) {
    boolean opened = false;
    for (Tag kid : body.kids()) {
      boolean opening = kid instanceof Tag.Element part && part.is("P") && !opened;
      if (kid instanceof Tag.Element part && !opening && !part.inline()) {
        rest.add(part);
        opened = true;
      } else {
        first.add(kid);
        opened |= opening;
      }
    }
  }

  private void itemPiece(List<Tag> parts, int depth) {
    Passage said = told(new Tag.Element("LBody", parts));
    Optional<Enumerator> mark = Enumerator.of(said.plain());
    Optional<String> label =
        mark.filter(m -> m.kind() != Enumerator.Kind.BULLET).map(Enumerator::label);
    Passage rest = said.without(mark.map(Enumerator::length).orElse(0));
    pieces.add(new Piece.Item(rest, label, depth));
  }

  private void table(Tag.Element table) {
    table.below("Caption").forEach(caption -> block(caption, 0, 0));
    pieces.add(TaggedTable.of(table, this::told));
    notesIn(table).forEach(this::note);
  }
}
