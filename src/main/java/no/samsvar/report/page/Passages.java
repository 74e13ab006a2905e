package no.samsvar.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.Language;
import no.samsvar.document.Section;
import no.samsvar.report.view.Words;
import no.samsvar.text.Span;

/**
 * The document itself, passage by passage in the order of the text, cut where a quote begins or
 * ends.
 */
final class Passages {
  private final Document document;
  private final Words words;
  private final Highlights highlights;
  private final List<Passage> passages = new ArrayList<>();

  /** A heading or a block; the kind is a class of the style sheet, depth that of a heading. */
  private record Passage(Span span, Language language, String kind, String label, int depth) {}

  Passages(Document document, Words words, Highlights highlights) {
    this.document = document;
    this.words = words;
    this.highlights = highlights;
    section(document.body(), 0);
    passages.sort(Comparator.comparing(Passage::span));
  }

  private void section(Section section, int depth) {
    section
        .heading()
        .ifPresent(
            heading ->
                passages.add(
                    new Passage(
                        heading,
                        document.language(),
                        "heading",
                        section.number().orElse(""),
                        Math.min(3, Math.max(1, depth)))));
    section.blocks().forEach(block -> passages.add(passage(block)));
    section.subsections().forEach(each -> section(each, depth + 1));
  }

  private static Passage passage(Block block) {
    String label =
        switch (block) {
          case Block.ListItem item -> item.label().orElse("•");
          case Block.Note note -> note.mark();
          case Block.Paragraph _,
              Block.TableRow _,
              Block.Quotation _,
              Block.Caption _,
              Block.Placeholder _ ->
              "";
        };
    return new Passage(block.span(), block.language(), kind(block), label, depth(block));
  }

  /** The class of the style sheet. */
  static String kind(Block block) {
    return switch (block) {
      case Block.Paragraph _ -> "paragraph";
      case Block.ListItem _ -> "item";
      case Block.TableRow _ -> "row";
      case Block.Note _ -> "note";
      case Block.Quotation _ -> "quotation";
      case Block.Caption _ -> "caption";
      case Block.Placeholder _ -> "placeholder";
    };
  }

  private static int depth(Block block) {
    return block instanceof Block.ListItem item ? Math.min(3, item.depth()) : 0;
  }

  List<Map<String, Object>> all() {
    List<Map<String, Object>> all = new ArrayList<>();
    OptionalInt last = OptionalInt.empty();
    for (Passage passage : passages) {
      OptionalInt page = document.text().positionAt(passage.span().start()).page();
      boolean turned = page.isPresent() && !page.equals(last);
      last = page;
      List<Highlights.Mark> marks = highlights.touching(passage.span());
      all.add(
          Map.of(
              "kind", passage.kind(),
              "label", passage.label(),
              "depth", passage.depth(),
              "lang", passage.language().tag(),
              "page", turned ? words.text("place.page", page.getAsInt()) : "",
              "touched", marks.stream().anyMatch(Highlights.Mark::ruled),
              "pieces", pieces(passage.span(), marks)));
    }
    return all;
  }

  /** How many blocks no rule used, as a sentence. */
  String untouched() {
    List<Passage> blocks =
        passages.stream().filter(passage -> !passage.kind().equals("heading")).toList();
    long untouched = blocks.stream().filter(block -> !touched(block)).count();
    return words.text("untouched.count", untouched, blocks.size());
  }

  private boolean touched(Passage block) {
    return highlights.touching(block.span()).stream().anyMatch(Highlights.Mark::ruled);
  }

  private List<Map<String, Object>> pieces(Span span, List<Highlights.Mark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
    for (Highlights.Mark mark : marks) {
      cuts.add(Math.max(span.start(), mark.span().start()));
      cuts.add(Math.min(span.end(), mark.span().end()));
    }
    List<Map<String, Object>> pieces = new ArrayList<>();
    List<Integer> ordered = List.copyOf(cuts);
    for (int i = 1; i < ordered.size(); i++) {
      pieces.add(piece(new Span(ordered.get(i - 1), ordered.get(i)), marks));
    }
    return pieces;
  }

  /** A stretch with the same quotes all through; it is the place of those that begin here. */
  private Map<String, Object> piece(Span span, List<Highlights.Mark> marks) {
    List<Highlights.Mark> over = marks.stream().filter(mark -> mark.span().contains(span)).toList();
    List<String> begin =
        over.stream().filter(mark -> first(mark, span)).map(Highlights.Mark::anchor).toList();
    String text = document.text().slice(span);
    if (over.isEmpty()) {
      return Map.of("text", text, "quotes", "");
    }
    Highlights.Mark shortest =
        over.stream().min(Comparator.comparingInt(mark -> mark.span().length())).orElseThrow();
    return Map.of(
        "text",
        text,
        "quotes",
        String.join(" ", over.stream().map(Highlights.Mark::anchor).toList()),
        "begin",
        begin,
        "element",
        shortest.element(),
        "title",
        shortest.title(),
        "style",
        shortest.style());
  }

  /** Whether this is the first shown piece of a quote, which may begin before the passage does. */
  private boolean first(Highlights.Mark mark, Span piece) {
    return passages.stream()
        .map(Passage::span)
        .filter(span -> span.overlaps(mark.span()))
        .findFirst()
        .filter(span -> Math.max(span.start(), mark.span().start()) == piece.start())
        .isPresent();
  }
}
