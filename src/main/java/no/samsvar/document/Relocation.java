package no.samsvar.document;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.samsvar.text.SourceText;
import no.samsvar.text.Span;

/** A document's tree told with other offsets and paths, after its text was moved or changed. */
record Relocation(IntUnaryOperator offset, UnaryOperator<SectionPath> path) {

  /** So many offsets on, under a section with this ordinal. */
  static Relocation by(int offsets, int ordinal) {
    return new Relocation(
        offset -> offset + offsets,
        path ->
            new SectionPath(Stream.concat(Stream.of(ordinal), path.ordinals().stream()).toList()));
  }

  List<SourceText.Anchor> anchors(List<SourceText.Anchor> anchors) {
    return anchors.stream()
        .map(each -> new SourceText.Anchor(moved(each.offset()), each.page(), each.line()))
        .toList();
  }

  Section section(Section section) {
    return new Section(
        path.apply(section.path()),
        section.number(),
        section.heading().map(this::span),
        section.blocks().stream().map(this::block).toList(),
        section.subsections().stream().map(this::section).toList(),
        span(section.span()));
  }

  private Block block(Block block) {
    Span span = span(block.span());
    return switch (block) {
      case Block.Paragraph it -> new Block.Paragraph(span, it.language());
      case Block.ListItem it -> new Block.ListItem(span, it.language(), it.label(), it.depth());
      case Block.TableRow it ->
          new Block.TableRow(span, it.language(), spans(it.header()), spans(it.cells()));
      case Block.Note it -> new Block.Note(span, it.language(), it.mark());
      case Block.Quotation it -> new Block.Quotation(span, it.language(), it.source());
      case Block.Caption it -> new Block.Caption(span, it.language());
      case Block.Placeholder it -> new Block.Placeholder(span, it.language());
    };
  }

  private List<Span> spans(List<Span> spans) {
    return spans.stream().map(this::span).toList();
  }

  private Span span(Span span) {
    return new Span(moved(span.start()), moved(span.end()));
  }

  private int moved(int at) {
    return offset.applyAsInt(at);
  }
}
