package no.samsvar.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/** Sections and blocks of a document as one JSON object; offsets count UTF-16 units of its text. */
public record StructureListing(Document document) {

  /** The object: path, kind, language, pages and the tree of sections. */
  public String json() {
    ObjectNode root = JsonText.object();
    root.put("path", document.id().value());
    root.put("kind", document.kind().key());
    root.put("language", document.language().tag());
    root.set("pages", JsonText.number(document.pages()));
    section(document.body(), root.putObject("body"));
    return root.toPrettyString() + "\n";
  }

  private void section(Section section, ObjectNode out) {
    out.put("number", section.number().orElse(null));
    out.put("heading", section.heading().map(document.text()::slice).orElse(null));
    place(section.span(), out);
    ArrayNode blocks = out.putArray("blocks");
    section.blocks().forEach(block -> block(block, blocks.addObject()));
    ArrayNode sections = out.putArray("sections");
    section.subsections().forEach(below -> section(below, sections.addObject()));
  }

  private void block(Block block, ObjectNode out) {
    switch (block) {
      case Block.Paragraph _ -> out.put("block", "paragraph");
      case Block.ListItem item ->
          out.put("block", "list-item")
              .put("label", item.label().orElse(null))
              .put("depth", item.depth());
      case Block.TableRow row -> {
        out.put("block", "table-row");
        cells(row.header(), out.putArray("header"));
        cells(row.cells(), out.putArray("cells"));
      }
      case Block.Note note -> out.put("block", "note").put("mark", note.mark());
      case Block.Quotation quotation ->
          out.put("block", "quotation").put("source", quotation.source().orElse(null));
      case Block.Caption _ -> out.put("block", "caption");
      case Block.Placeholder _ -> out.put("block", "placeholder");
    }
    out.put("text", document.text().slice(block.span()));
    out.put("language", block.language().tag());
    place(block.span(), out);
  }

  private void cells(List<Span> cells, ArrayNode out) {
    cells.forEach(cell -> out.add(document.text().slice(cell)));
  }

  private void place(Span span, ObjectNode out) {
    out.put("start", span.start()).put("end", span.end());
    if (span.start() < document.text().length()) {
      out.set("page", JsonText.number(document.text().positionAt(span.start()).page()));
    } else {
      out.putNull("page");
    }
  }
}
