package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.document.Block;
import no.samsvar.document.Language;
import no.samsvar.document.Section;
import no.samsvar.text.SourceText;
import no.samsvar.text.Span;

/**
 * Puts pieces together: one text, and over it the tree of sections. Blocks are separated by line
 * feeds, cells by tabs; numbers and labels stand in the text before the span they belong to.
 */
public final class StructureBuilder {

  /** The text, its tree, and the entries of its table of contents. */
  public record Structure(SourceText text, Section body, List<String> contents) {
    public Structure {
      contents = List.copyOf(contents);
    }
  }

  private final PassageWriter writer;
  private final Outliner outliner = new Outliner();

  private StructureBuilder(PassageWriter writer) {
    this.writer = writer;
  }

  /** The structure of these pieces. */
  public static Structure build(List<Piece> pieces) {
    List<Piece> seen = TitleLevel.flatten(pieces).stream().map(PieceKinds::settle).toList();
    StructureBuilder builder =
        new StructureBuilder(new PassageWriter(LineJoin.over(passages(seen))));
    for (Piece piece : seen) {
      builder.add(piece);
    }
    SourceText text = builder.writer.build();
    return new Structure(text, builder.outliner.finish(text.length()), contents(seen));
  }

  private static List<String> contents(List<Piece> pieces) {
    return pieces.stream()
        .filter(Piece.Contents.class::isInstance)
        .map(piece -> ((Piece.Contents) piece).entry())
        .toList();
  }

  private void add(Piece piece) {
    switch (piece) {
      case Piece.Heading heading -> heading(heading);
      case Piece.Text text ->
          block(text.words(), Optional.empty(), s -> new Block.Paragraph(s, Language.OTHER));
      case Piece.Item item ->
          block(
              item.words(),
              item.label(),
              s -> new Block.ListItem(s, Language.OTHER, item.label(), item.depth()));
      case Piece.Table table -> table(table);
      case Piece.Note note ->
          block(
              note.words(),
              Optional.of(note.mark()),
              s -> new Block.Note(s, Language.OTHER, note.mark()));
      case Piece.Quote quote ->
          block(
              quote.words(),
              Optional.empty(),
              s -> new Block.Quotation(s, Language.OTHER, quote.source()));
      case Piece.Caption caption ->
          block(caption.words(), Optional.empty(), s -> new Block.Caption(s, Language.OTHER));
      case Piece.Placeholder blank ->
          block(blank.words(), Optional.empty(), s -> new Block.Placeholder(s, Language.OTHER));
      case Piece.Contents _ -> {
        // no part of the body
      }
    }
  }

  private void heading(Piece.Heading heading) {
    int start = writer.length();
    heading.number().ifPresent(number -> writer.label(number, heading.title()));
    Optional<Span> title =
        heading.title().isEmpty() ? Optional.empty() : Optional.of(writer.line(heading.title()));
    outliner.open(heading.level(), heading.number(), title, start);
  }

  private void block(
      Passage words, Optional<String> label, java.util.function.Function<Span, Block> kind) {
    if (words.isEmpty()) {
      return;
    }
    label.ifPresent(mark -> writer.label(mark, words));
    outliner.add(kind.apply(writer.line(words)));
  }

  private void table(Piece.Table table) {
    List<Span> head = table.head().isEmpty() ? List.of() : writer.cells(table.head());
    for (List<Passage> row : table.rows()) {
      if (row.stream().allMatch(Passage::isEmpty)) {
        continue;
      }
      List<Span> cells = writer.cells(row);
      Span span = cells.getFirst().cover(cells.getLast());
      outliner.add(new Block.TableRow(span, Language.OTHER, head, cells));
    }
  }

  private static List<Passage> passages(List<Piece> pieces) {
    List<Passage> all = new ArrayList<>();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Heading heading -> all.add(heading.title());
        case Piece.Text text -> all.add(text.words());
        case Piece.Item item -> all.add(item.words());
        case Piece.Table table -> {
          all.addAll(table.head());
          table.rows().forEach(all::addAll);
        }
        case Piece.Note note -> all.add(note.words());
        case Piece.Quote quote -> all.add(quote.words());
        case Piece.Caption caption -> all.add(caption.words());
        case Piece.Placeholder blank -> all.add(blank.words());
        case Piece.Contents _ -> {
          // no part of the body
        }
      }
    }
    return all;
  }
}
