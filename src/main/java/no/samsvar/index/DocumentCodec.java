package no.samsvar.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.FileTrait;
import no.samsvar.document.Language;
import no.samsvar.document.Notice;
import no.samsvar.document.Quality;
import no.samsvar.document.Section;
import no.samsvar.document.SectionPath;
import no.samsvar.text.SourceText;
import no.samsvar.text.Span;

/**
 * A document as bytes and back, all but its id, which is where the file lies today. Every record is
 * taken apart by its pattern, so that a component added to one is not forgotten here.
 */
final class DocumentCodec {
  private static final DocumentKind[] KINDS = DocumentKind.values();
  private static final Language[] LANGUAGES = Language.values();
  private static final Notice.Kind[] NOTICES = Notice.Kind.values();
  private static final FileTrait[] TRAITS = FileTrait.values();

  private DocumentCodec() {}

  static byte[] pack(Document document) {
    PackedOut out = new PackedOut();
    out.text(document.sha256());
    out.one(document.kind());
    out.one(document.language());
    text(document.text(), out);
    section(document.body(), 0, out);
    out.maybe(document.pages());
    out.maybe(document.title(), out::text);
    quality(document.quality(), out);
    out.list(
        document.notices(),
        notice -> {
          out.one(notice.kind());
          out.signed(notice.count());
          out.list(notice.pages(), out::signed);
        });
    out.list(document.contents(), out::text);
    out.list(document.traits().stream().sorted().toList(), out::one);
    return out.compressed();
  }

  static Document unpack(byte[] packed, DocumentId id) {
    PackedIn in = PackedIn.of(packed);
    return new Document(
        id,
        in.text(),
        KINDS[in.number()],
        LANGUAGES[in.number()],
        text(in),
        section(in, 0),
        in.maybeNumber(),
        in.maybe(in::text),
        quality(in),
        in.list(() -> new Notice(NOTICES[in.number()], in.signed(), in.list(in::signed))),
        in.list(in::text),
        Set.copyOf(in.list(() -> TRAITS[in.number()])));
  }

  private static void quality(Quality quality, PackedOut out) {
    out.wide(Double.doubleToLongBits(quality.score()));
    out.flag(quality.readable());
    out.list(quality.pagesWithoutText(), out::signed);
  }

  private static Quality quality(PackedIn in) {
    return new Quality(Double.longBitsToDouble(in.wide()), in.flag(), in.list(in::signed));
  }

  private static void text(SourceText text, PackedOut out) {
    out.text(text.content());
    int[] last = new int[2];
    out.list(
        text.anchors(),
        anchor -> {
          out.signed(anchor.offset() - last[0]);
          out.maybe(anchor.page());
          out.signed(anchor.line() - last[1]);
          last[0] = anchor.offset();
          last[1] = anchor.line();
        });
  }

  private static SourceText text(PackedIn in) {
    String content = in.text();
    int[] last = new int[2];
    List<SourceText.Anchor> anchors =
        in.list(
            () -> {
              last[0] += in.signed();
              OptionalInt page = in.maybeNumber();
              last[1] += in.signed();
              return new SourceText.Anchor(last[0], page, last[1]);
            });
    return new SourceText(content, anchors);
  }

  private static void section(Section section, int near, PackedOut out) {
    out.list(section.path().ordinals(), out::signed);
    out.maybe(section.number(), out::text);
    out.span(section.span(), near);
    int start = section.span().start();
    out.maybe(section.heading(), heading -> out.span(heading, start));
    out.list(section.blocks(), block -> block(block, start, out));
    out.list(section.subsections(), below -> section(below, start, out));
  }

  private static Section section(PackedIn in, int near) {
    SectionPath path = new SectionPath(in.list(in::signed));
    Optional<String> number = in.maybe(in::text);
    Span span = in.span(near);
    Optional<Span> heading = in.maybe(() -> in.span(span.start()));
    List<Block> blocks = in.list(() -> block(in, span.start()));
    return new Section(
        path, number, heading, blocks, in.list(() -> section(in, span.start())), span);
  }

  private static void block(Block block, int near, PackedOut out) {
    out.number(form(block));
    out.span(block.span(), near);
    out.one(block.language());
    int start = block.span().start();
    switch (block) {
      case Block.ListItem(Span _, Language _, Optional<String> label, int depth) -> {
        out.maybe(label, out::string);
        out.signed(depth);
      }
      case Block.TableRow(Span _, Language _, List<Span> header, List<Span> cells) -> {
        out.list(header, cell -> out.span(cell, start));
        out.list(cells, cell -> out.span(cell, start));
      }
      case Block.Note(Span _, Language _, String mark) -> out.string(mark);
      case Block.Quotation(Span _, Language _, Optional<String> source) ->
          out.maybe(source, out::string);
      case Block.Paragraph(Span _, Language _) -> {}
      case Block.Caption(Span _, Language _) -> {}
      case Block.Placeholder(Span _, Language _) -> {}
    }
  }

  private static int form(Block block) {
    return switch (block) {
      case Block.Paragraph _ -> 0;
      case Block.ListItem _ -> 1;
      case Block.TableRow _ -> 2;
      case Block.Note _ -> 3;
      case Block.Quotation _ -> 4;
      case Block.Caption _ -> 5;
      case Block.Placeholder _ -> 6;
    };
  }

  private static Block block(PackedIn in, int near) {
    int form = in.number();
    Span span = in.span(near);
    Language language = LANGUAGES[in.number()];
    return switch (form) {
      case 0 -> new Block.Paragraph(span, language);
      case 1 -> new Block.ListItem(span, language, in.maybe(in::string), in.signed());
      case 2 ->
          new Block.TableRow(
              span,
              language,
              in.list(() -> in.span(span.start())),
              in.list(() -> in.span(span.start())));
      case 3 -> new Block.Note(span, language, in.string());
      case 4 -> new Block.Quotation(span, language, in.maybe(in::string));
      case 5 -> new Block.Caption(span, language);
      case 6 -> new Block.Placeholder(span, language);
      default -> throw new IllegalArgumentException("unknown form of block: " + form);
    };
  }
}
