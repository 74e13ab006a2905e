package no.samsvar.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.KindGuess;
import no.samsvar.document.Notice;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/**
 * Sections and blocks of a document as one JSON object; its keys are fixed by
 * samsvar-structure-1.schema.json. Offsets count UTF-16 units of the document's text.
 */
public record StructureListing(Document document, Optional<KindGuess> guess) {

  /** Writes the object as UTF-8. */
  public void write(OutputStream out) throws IOException {
    ObjectNode root = JsonText.object();
    root.put("schema", "samsvar-structure-1");
    root.put("path", document.id().value());
    root.put("sha256", document.sha256());
    root.put("title", document.title().orElse(null));
    root.put("kind", document.kind().key());
    guess.ifPresentOrElse(
        found -> detected(found, root.putObject("detected")), () -> root.putNull("detected"));
    root.put("language", document.language().tag());
    root.set("pages", JsonText.number(document.pages()));
    quality(root.putObject("quality"));
    ArrayNode notices = root.putArray("notices");
    document.notices().forEach(notice -> notice(notice, notices.addObject()));
    section(document.body(), root.putObject("body"));
    JsonText.write(root, out);
  }

  private static void detected(KindGuess guess, ObjectNode out) {
    out.put("score", guess.score());
    guess.reasons().forEach(out.putArray("reasons")::add);
  }

  private void quality(ObjectNode out) {
    out.put("score", document.quality().score());
    out.put("readable", document.quality().readable());
    document.quality().pagesWithoutText().forEach(out.putArray("pagesWithoutText")::add);
  }

  private static void notice(Notice notice, ObjectNode out) {
    out.put("notice", notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    out.put("count", notice.count());
    notice.pages().forEach(out.putArray("pages")::add);
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
