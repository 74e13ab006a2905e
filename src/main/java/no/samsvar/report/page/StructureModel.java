package no.samsvar.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.Section;
import no.samsvar.report.view.StructureView;
import no.samsvar.report.view.Words;
import no.samsvar.text.Span;

/** What the template of a document's structure sees: a tree of maps and lists. */
final class StructureModel {
  private static final int DEEPEST_HEADING = 6;

  private final StructureView view;
  private final Document document;
  private final Words words;
  private final List<Map<String, Object>> contents = new ArrayList<>();
  private final List<Map<String, Object>> parts = new ArrayList<>();
  private OptionalInt page = OptionalInt.empty();

  StructureModel(StructureView view) {
    this.view = view;
    this.document = view.document();
    this.words = view.words();
  }

  Map<String, Object> root() {
    section(document.body(), 0);
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("lang", words.language().tag());
    root.put("title", words.text("structure.title", view.name()));
    root.put("help", words.text("structure.help"));
    root.put("noticesLabel", words.text("heading.notices"));
    root.put("contentsLabel", words.text("heading.contents"));
    root.put("documentLabel", words.text("heading.document"));
    root.put("nothing", words.text("structure.nothing"));
    root.put("skip", words.text("link.skip"));
    root.put(
        "facts",
        view.facts().stream()
            .map(fact -> Map.of("label", fact.label(), "value", fact.value()))
            .toList());
    root.put("notices", view.notices());
    root.put("documentLang", document.language().tag());
    root.put("contents", contents);
    root.put("parts", parts);
    return root;
  }

  private void section(Section section, int depth) {
    if (!section.path().ordinals().isEmpty()) {
      heading(section, depth);
    }
    blocks(section.blocks());
    section.subsections().forEach(below -> section(below, depth + 1));
  }

  private void heading(Section section, int depth) {
    String anchor =
        "s" + String.join("-", section.path().ordinals().stream().map(String::valueOf).toList());
    Map<String, Object> part =
        part("heading", words.text("block.heading", depth), turned(section.span()));
    part.put("anchor", anchor);
    part.put("depth", depth);
    part.put("level", Math.min(DEEPEST_HEADING, depth + 1));
    part.put("number", section.number().orElse(""));
    part.put(
        "text",
        section.heading().map(document.text()::slice).orElse(words.text("structure.untitled")));
    parts.add(part);
    Map<String, Object> entry = new LinkedHashMap<>(part);
    entry.put("place", page.isPresent() ? Integer.toString(page.getAsInt()) : "");
    contents.add(entry);
  }

  private void blocks(List<Block> blocks) {
    int at = 0;
    while (at < blocks.size()) {
      if (blocks.get(at) instanceof Block.TableRow first) {
        List<Block.TableRow> rows = table(first, blocks.subList(at, blocks.size()));
        parts.add(table(rows));
        at += rows.size();
      } else {
        parts.add(block(blocks.get(at)));
        at++;
      }
    }
  }

  /** The rows that stand under the same header on the same page. */
  private List<Block.TableRow> table(Block.TableRow first, List<Block> blocks) {
    List<Block.TableRow> rows = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof Block.TableRow row)
          || !row.header().equals(first.header())
          || !page(row.span()).equals(page(first.span()))) {
        break;
      }
      rows.add(row);
    }
    return rows;
  }

  private Map<String, Object> table(List<Block.TableRow> rows) {
    Block.TableRow first = rows.getFirst();
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    String kind = words.text("block.table", rows.size(), columns);
    Map<String, Object> part = part("table", kind, turned(first.span()));
    language(first, part);
    part.put("header", cells(first.header()));
    part.put("rows", rows.stream().map(row -> cells(row.cells())).toList());
    return part;
  }

  private List<String> cells(List<Span> cells) {
    return cells.stream().map(document.text()::slice).toList();
  }

  private Map<String, Object> block(Block block) {
    Map<String, Object> part = part(Passages.kind(block), view.kind(block), turned(block.span()));
    language(block, part);
    part.put("depth", block instanceof Block.ListItem item ? item.depth() : 0);
    part.put("label", label(block));
    part.put("text", document.text().slice(block.span()));
    return part;
  }

  private static String label(Block block) {
    return switch (block) {
      case Block.ListItem item -> item.label().orElse("•");
      case Block.Note note -> note.mark();
      case Block.Quotation quotation -> quotation.source().orElse("");
      case Block.Paragraph _, Block.TableRow _, Block.Caption _, Block.Placeholder _ -> "";
    };
  }

  private Map<String, Object> part(String style, String kind, String turned) {
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("style", style);
    part.put("kind", kind);
    part.put("page", turned);
    part.put("lang", document.language().tag());
    part.put("language", "");
    return part;
  }

  private void language(Block block, Map<String, Object> part) {
    part.put("lang", block.language().tag());
    part.put("language", view.deviating(block).map(words::language).orElse(""));
  }

  /** The page when this is the first part on it; empty else. */
  private String turned(Span span) {
    OptionalInt now = page(span);
    boolean turned = now.isPresent() && !now.equals(page);
    page = now.isPresent() ? now : page;
    return turned ? words.text("place.page", now.getAsInt()) : "";
  }

  private OptionalInt page(Span span) {
    return span.start() < document.text().length()
        ? document.text().positionAt(span.start()).page()
        : OptionalInt.empty();
  }
}
