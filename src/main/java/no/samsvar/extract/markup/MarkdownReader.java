package no.samsvar.extract.markup;

import java.util.List;
import java.util.Optional;
import no.samsvar.extract.layout.FormatReader;
import no.samsvar.extract.layout.Piece;
import no.samsvar.extract.layout.Reading;
import no.samsvar.extract.layout.StyledPieces;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown with tables, footnotes and front matter. */
public final class MarkdownReader implements FormatReader {
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(), FootnotesExtension.create(), YamlFrontMatterExtension.create());

  @Override
  public Reading read(byte[] bytes) {
    Parser parser =
        Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    Node document = parser.parse(Charsets.decode(bytes));
    Optional<String> title = title(document);
    MarkdownWalk walk = new MarkdownWalk();
    title.ifPresent(walk::title);
    walk.blocks(document);
    List<Piece> pieces = StyledPieces.finish(walk.pieces());
    return Reading.of(pieces, title.or(() -> opening(pieces)));
  }

  /**
   * The heading that a document without front matter opens with, when no heading of its level
   * stands further down: that would make it one chapter of several. A subtitle may follow it.
   */
  private static Optional<String> opening(List<Piece> pieces) {
    List<Piece> titles = pieces.stream().takeWhile(MarkdownReader::tops).toList();
    boolean alone = pieces.stream().skip(titles.size()).noneMatch(MarkdownReader::tops);
    return titles.stream()
        .filter(_ -> alone)
        .findFirst()
        .map(Piece.Heading.class::cast)
        .map(heading -> heading.title().plain());
  }

  private static boolean tops(Piece piece) {
    return piece instanceof Piece.Heading heading
        && heading.level() == 1
        && heading.number().isEmpty();
  }

  private static Optional<String> title(Node document) {
    YamlFrontMatterVisitor matter = new YamlFrontMatterVisitor();
    document.accept(matter);
    return Optional.ofNullable(matter.getData().get("title")).stream()
        .flatMap(List::stream)
        .map(String::strip)
        .filter(title -> !title.isEmpty())
        .findFirst();
  }
}
