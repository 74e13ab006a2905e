package no.samsvar.extract.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.samsvar.document.Block;
import no.samsvar.document.Language;
import no.samsvar.text.Span;

/** Blocks and spans as bytes; each kind of block begins with a number that is its own. */
final class BlockCodec {
  private static final int PARAGRAPH = 1;
  private static final int ITEM = 2;
  private static final int ROW = 3;
  private static final int NOTE = 4;
  private static final int QUOTATION = 5;
  private static final int CAPTION = 6;
  private static final int PLACEHOLDER = 7;

  private BlockCodec() {}

  static void span(DataOutputStream out, Span span) throws IOException {
    Wire.count(out, span.start());
    Wire.count(out, span.length());
  }

  static Span span(DataInputStream in) throws IOException {
    int start = Wire.count(in);
    return new Span(start, Math.addExact(start, Wire.count(in)));
  }

  static void write(DataOutputStream out, Block block) throws IOException {
    out.writeByte(kind(block));
    span(out, block.span());
    Wire.text(out, block.language().tag());
    switch (block) {
      case Block.ListItem item -> {
        Wire.optional(out, item.label(), label -> Wire.text(out, label));
        Wire.count(out, item.depth());
      }
      case Block.TableRow row -> {
        Wire.list(out, row.header(), cell -> span(out, cell));
        Wire.list(out, row.cells(), cell -> span(out, cell));
      }
      case Block.Note note -> Wire.text(out, note.mark());
      case Block.Quotation quotation ->
          Wire.optional(out, quotation.source(), source -> Wire.text(out, source));
      case Block.Paragraph _, Block.Caption _, Block.Placeholder _ -> {}
    }
  }

  private static int kind(Block block) {
    return switch (block) {
      case Block.Paragraph _ -> PARAGRAPH;
      case Block.ListItem _ -> ITEM;
      case Block.TableRow _ -> ROW;
      case Block.Note _ -> NOTE;
      case Block.Quotation _ -> QUOTATION;
      case Block.Caption _ -> CAPTION;
      case Block.Placeholder _ -> PLACEHOLDER;
    };
  }

  static Block read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    Span span = span(in);
    Language language = Language.ofTag(Wire.text(in)).orElse(Language.OTHER);
    return switch (kind) {
      case PARAGRAPH -> new Block.Paragraph(span, language);
      case ITEM -> item(in, span, language);
      case ROW -> row(in, span, language);
      case NOTE -> new Block.Note(span, language, Wire.text(in));
      case QUOTATION -> new Block.Quotation(span, language, Wire.optional(in, () -> Wire.text(in)));
      case CAPTION -> new Block.Caption(span, language);
      case PLACEHOLDER -> new Block.Placeholder(span, language);
      default -> throw new IOException("no kind of block has the number " + kind);
    };
  }

  private static Block item(DataInputStream in, Span span, Language language) throws IOException {
    Optional<String> label = Wire.optional(in, () -> Wire.text(in));
    return new Block.ListItem(span, language, label, Wire.count(in));
  }

  private static Block row(DataInputStream in, Span span, Language language) throws IOException {
    List<Span> header = Wire.list(in, () -> span(in));
    return new Block.TableRow(span, language, header, Wire.list(in, () -> span(in)));
  }
}
