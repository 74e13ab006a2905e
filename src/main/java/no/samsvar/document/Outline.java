package no.samsvar.document;

import java.util.Locale;
import java.util.stream.Collectors;
import no.samsvar.text.SourceText;
import no.samsvar.text.Span;

/** The structure of a document as text for people: one line a section, one line a block. */
public final class Outline {
  private static final int LONGEST = 72;

  private final SourceText text;
  private final Language language;
  private final StringBuilder out = new StringBuilder();

  private Outline(Document document) {
    this.text = document.text();
    this.language = document.language();
  }

  /** Sections with number, heading and page, and blocks with their kind and first words. */
  public static String of(Document document) {
    Outline outline = new Outline(document);
    outline.section(document.body(), 0);
    return outline.out.toString();
  }

  private void section(Section section, int depth) {
    if (!section.path().ordinals().isEmpty()) {
      String number = section.number().map(printed -> printed + " ").orElse("");
      String heading = section.heading().map(text::slice).orElse("");
      line(depth - 1, "# " + (number + heading).strip() + page(section.span()));
    }
    section.blocks().forEach(block -> line(depth, kind(block) + words(block) + tongue(block)));
    section.subsections().forEach(below -> section(below, depth + 1));
  }

  private void line(int depth, String said) {
    out.append("  ".repeat(Math.max(0, depth))).append(said.stripTrailing()).append('\n');
  }

  private String page(Span span) {
    if (span.start() >= text.length() || text.positionAt(span.start()).page().isEmpty()) {
      return "";
    }
    return "  [" + text.positionAt(span.start()).page().getAsInt() + "]";
  }

  /** The language of a block when it is known and another than the document's. */
  private String tongue(Block block) {
    return block.language() == language ? "" : "  (" + block.language().tag() + ")";
  }

  private static String kind(Block block) {
    return switch (block) {
      case Block.Paragraph _ -> "paragraph: ";
      case Block.ListItem item ->
          "item " + item.depth() + item.label().map(label -> " " + label).orElse("") + ": ";
      case Block.TableRow row ->
          String.format(Locale.ROOT, "row %d/%d: ", row.cells().size(), row.header().size());
      case Block.Note note -> "note " + note.mark() + ": ";
      case Block.Quotation _ -> "quotation: ";
      case Block.Caption _ -> "caption: ";
      case Block.Placeholder _ -> "placeholder: ";
    };
  }

  private String words(Block block) {
    String said =
        block instanceof Block.TableRow row
            ? row.cells().stream().map(text::slice).collect(Collectors.joining(" | "))
            : text.slice(block.span());
    String line = said.replace('\n', ' ');
    return line.length() <= LONGEST
        ? line
        : line.substring(0, LONGEST - 24) + " … " + line.substring(line.length() - 20);
  }
}
