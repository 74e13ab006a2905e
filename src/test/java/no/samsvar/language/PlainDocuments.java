package no.samsvar.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.document.Quality;
import no.samsvar.document.Section;
import no.samsvar.document.SectionPath;
import no.samsvar.text.SourceText;
import no.samsvar.text.Span;

/**
 * Documents from plain text for tests: "# heading", "- item", "> quotation", "a | b" rows (the
 * first of a table is its header), anything else a paragraph; one block a line.
 */
public final class PlainDocuments {
  private PlainDocuments() {}

  /** The text as a document of this kind, languages not set. */
  public static Document of(String text, DocumentKind kind) {
    List<Section> sections = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    Optional<Span> heading = Optional.empty();
    List<Span> header = List.of();
    int offset = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(offset, offset + line.length());
      offset += line.length() + 1;
      boolean row = line.contains(" | ");
      header = row ? header : List.of();
      if (line.startsWith("# ")) {
        sections.add(section(sections.size(), heading, blocks));
        blocks = new ArrayList<>();
        heading = Optional.of(new Span(span.start() + 2, span.end()));
      } else if (row && header.isEmpty()) {
        header = cells(line, span);
      } else if (!line.isBlank()) {
        blocks.add(row ? row(line, span, header) : block(line, span));
      }
    }
    sections.add(section(sections.size(), heading, blocks));
    Section body =
        new Section(
            SectionPath.ROOT,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            sections,
            new Span(0, text.length()));
    return new Document(
        new DocumentId("plain.txt"),
        "",
        kind,
        Language.OTHER,
        SourceText.of(text),
        body,
        OptionalInt.empty(),
        Optional.empty(),
        Quality.GOOD,
        List.of(),
        List.of(),
        Set.of());
  }

  /** The same with a title. */
  public static Document of(String text, DocumentKind kind, String title) {
    Document plain = of(text, kind);
    return new Document(
        plain.id(),
        plain.sha256(),
        kind,
        plain.language(),
        plain.text(),
        plain.body(),
        plain.pages(),
        Optional.of(title),
        plain.quality(),
        plain.notices(),
        plain.contents(),
        plain.traits());
  }

  private static Section section(int before, Optional<Span> heading, List<Block> blocks) {
    return new Section(
        new SectionPath(List.of(before + 1)),
        Optional.empty(),
        heading,
        blocks,
        List.of(),
        new Span(0, 0));
  }

  private static Block block(String line, Span span) {
    Span inner = new Span(Math.min(span.start() + 2, span.end()), span.end());
    if (line.startsWith("- ")) {
      return new Block.ListItem(inner, Language.OTHER, Optional.empty(), 0);
    }
    return line.startsWith("> ")
        ? new Block.Quotation(inner, Language.OTHER, Optional.empty())
        : new Block.Paragraph(span, Language.OTHER);
  }

  private static Block row(String line, Span span, List<Span> header) {
    return new Block.TableRow(span, Language.OTHER, header, cells(line, span));
  }

  private static List<Span> cells(String line, Span span) {
    List<Span> cells = new ArrayList<>();
    int from = 0;
    for (String cell : line.split(" \\| ", -1)) {
      cells.add(new Span(span.start() + from, span.start() + from + cell.length()));
      from += cell.length() + 3;
    }
    return cells;
  }
}
