package no.samsvar.extract.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.samsvar.extract.layout.Fragment;
import no.samsvar.extract.layout.Passage;
import no.samsvar.extract.layout.Piece;
import no.samsvar.extract.layout.StyledPieces;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/** Walks the blocks of a Markdown document once and gathers pieces. */
final class MarkdownWalk {
  private final List<Piece> pieces = new ArrayList<>();

  List<Piece> pieces() {
    return pieces;
  }

  /** The title that the front matter gives. */
  void title(String title) {
    pieces.add(new Piece.Heading(1, Optional.empty(), Passage.of(title, OptionalInt.empty(), 1)));
  }

  void blocks(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  private void block(Node node) {
    switch (node) {
      case YamlFrontMatterBlock _ -> {}
      case HtmlBlock html -> pieces.addAll(HtmlReader.pieces(lowered(html)));
      case Heading heading ->
          pieces.add(
              new Piece.Heading(heading.getLevel(), Optional.empty(), MarkdownWords.of(heading)));
      case Paragraph paragraph -> paragraph(paragraph);
      case BulletList list -> items(list, 0);
      case OrderedList list -> items(list, 0);
      case TableBlock table -> table(table);
      case BlockQuote quote -> quote(quote);
      case FootnoteDefinition note -> pieces.add(new Piece.Note(note.getLabel(), words(note)));
      case FencedCodeBlock code -> text(MarkdownWords.literal(code, code.getLiteral()));
      case IndentedCodeBlock code -> text(MarkdownWords.literal(code, code.getLiteral()));
      default -> blocks(node);
    }
  }

  private void text(Passage words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece.Text(words));
    }
  }

  /** Bold throughout, a short paragraph heads what follows. */
  private void paragraph(Paragraph paragraph) {
    Passage words = MarkdownWords.of(paragraph);
    boolean bold =
        paragraph.getFirstChild() instanceof StrongEmphasis
            && paragraph.getFirstChild().getNext() == null;
    if (bold && StyledPieces.headsAlone(words)) {
      pieces.add(new Piece.Heading(0, Optional.empty(), words));
    } else {
      definitions(words).forEach(this::text);
    }
  }

  /**
   * A definition list is a paragraph to commonmark: a line of its own, then lines after a colon.
   */
  private static List<Passage> definitions(Passage words) {
    List<Fragment> fragments = words.fragments();
    if (fragments.size() < 2 || !fragments.get(1).text().startsWith(": ")) {
      return List.of(words);
    }
    List<Fragment> plain = new ArrayList<>();
    for (Fragment fragment : fragments) {
      boolean definition = fragment.text().startsWith(": ");
      String text = definition ? fragment.text().substring(2) : fragment.text();
      plain.add(new Fragment(text, fragment.page(), fragment.line(), definition));
    }
    return List.of(new Passage(plain));
  }

  /** A stretch of HTML as far down its page as it stands in the file. */
  private static String lowered(HtmlBlock html) {
    int before =
        html.getSourceSpans().isEmpty() ? 0 : html.getSourceSpans().getFirst().getLineIndex();
    return "\n".repeat(before) + html.getLiteral();
  }

  private void quote(Node quote) {
    for (Node node = quote.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Paragraph _, Heading _ -> quoted(MarkdownWords.of(node));
        case FencedCodeBlock code -> quoted(MarkdownWords.literal(code, code.getLiteral()));
        case IndentedCodeBlock code -> quoted(MarkdownWords.literal(code, code.getLiteral()));
        case TableRow row ->
            quoted(cells(row).stream().reduce(Passage.EMPTY, (line, cell) -> line.then(cell)));
        default -> quote(node);
      }
    }
  }

  private void quoted(Passage words) {
    pieces.add(new Piece.Quote(words, Optional.empty()));
  }

  private void items(Node list, int depth) {
    int number =
        list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
            ? ordered.getMarkerStartNumber()
            : 1;
    String delimiter =
        list instanceof OrderedList ordered && ordered.getMarkerDelimiter() != null
            ? ordered.getMarkerDelimiter()
            : ".";
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem entry) {
        boolean ordered = list instanceof OrderedList;
        item(entry, ordered ? Optional.of(number + delimiter) : Optional.empty(), depth);
        number++;
      }
    }
  }

  private void item(ListItem item, Optional<String> label, int depth) {
    boolean first = true;
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof BulletList || node instanceof OrderedList) {
        items(node, depth + 1);
      } else if (first && node instanceof Paragraph) {
        pieces.add(new Piece.Item(MarkdownWords.of(node), label, depth));
      } else {
        block(node);
      }
      first = false;
    }
  }

  private void table(TableBlock table) {
    List<Passage> head = new ArrayList<>();
    List<List<Passage>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow && part instanceof TableHead) {
          head = cells(row);
        } else if (row instanceof TableRow) {
          rows.add(cells(row));
        }
      }
    }
    boolean blankHead = head.stream().allMatch(Passage::isEmpty);
    pieces.add(new Piece.Table(blankHead ? List.of() : head, rows));
  }

  private static List<Passage> cells(Node row) {
    List<Passage> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(MarkdownWords.of(cell));
      }
    }
    return cells;
  }

  /** All words below a block, paragraph after paragraph. */
  private static Passage words(Node block) {
    Passage words = Passage.EMPTY;
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      boolean container = node.getFirstChild() instanceof org.commonmark.node.Block;
      words = words.then(container ? words(node) : MarkdownWords.of(node));
    }
    return words;
  }
}
