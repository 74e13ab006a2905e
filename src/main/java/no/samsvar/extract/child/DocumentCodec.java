package no.samsvar.extract.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

/** A document as bytes: the same document always gives the same ones, and comes back equal. */
final class DocumentCodec {
  private DocumentCodec() {}

  static void write(DataOutputStream out, Document document) throws IOException {
    Wire.text(out, document.id().value());
    Wire.text(out, document.sha256());
    Wire.text(out, document.kind().name());
    Wire.text(out, document.language().name());
    text(out, document.text());
    section(out, document.body());
    Wire.count(out, document.pages().orElse(-1) + 1);
    Wire.optional(out, document.title(), title -> Wire.text(out, title));
    quality(out, document.quality());
    Wire.list(out, document.notices(), notice -> notice(out, notice));
    Wire.list(out, document.contents(), entry -> Wire.text(out, entry));
    Wire.list(
        out, document.traits().stream().sorted().toList(), trait -> Wire.text(out, trait.name()));
  }

  static Document read(DataInputStream in) throws IOException {
    return new Document(
        new DocumentId(Wire.text(in)),
        Wire.text(in),
        DocumentKind.valueOf(Wire.text(in)),
        Language.valueOf(Wire.text(in)),
        text(in),
        section(in),
        number(in),
        Wire.optional(in, () -> Wire.text(in)),
        quality(in),
        Wire.list(in, () -> notice(in)),
        Wire.list(in, () -> Wire.text(in)),
        Set.copyOf(Wire.list(in, () -> FileTrait.valueOf(Wire.text(in)))));
  }

  private static OptionalInt number(DataInputStream in) throws IOException {
    int oneMore = Wire.count(in);
    return oneMore == 0 ? OptionalInt.empty() : OptionalInt.of(oneMore - 1);
  }

  private static void text(DataOutputStream out, SourceText text) throws IOException {
    Wire.text(out, text.content());
    Wire.list(
        out,
        text.anchors(),
        anchor -> {
          Wire.count(out, anchor.offset());
          Wire.count(out, anchor.page().orElse(-1) + 1);
          Wire.count(out, anchor.line());
        });
  }

  private static SourceText text(DataInputStream in) throws IOException {
    return new SourceText(
        Wire.text(in),
        Wire.list(in, () -> new SourceText.Anchor(Wire.count(in), number(in), Wire.count(in))));
  }

  private static void section(DataOutputStream out, Section section) throws IOException {
    Wire.list(out, section.path().ordinals(), ordinal -> Wire.count(out, ordinal));
    Wire.optional(out, section.number(), number -> Wire.text(out, number));
    Wire.optional(out, section.heading(), heading -> BlockCodec.span(out, heading));
    Wire.list(out, section.blocks(), block -> BlockCodec.write(out, block));
    Wire.list(out, section.subsections(), below -> section(out, below));
    BlockCodec.span(out, section.span());
  }

  private static Section section(DataInputStream in) throws IOException {
    SectionPath path = new SectionPath(Wire.list(in, () -> Wire.count(in)));
    Optional<String> number = Wire.optional(in, () -> Wire.text(in));
    var heading = Wire.optional(in, () -> BlockCodec.span(in));
    var blocks = Wire.list(in, () -> BlockCodec.read(in));
    List<Section> below = Wire.list(in, () -> section(in));
    return new Section(path, number, heading, blocks, below, BlockCodec.span(in));
  }

  private static void quality(DataOutputStream out, Quality quality) throws IOException {
    out.writeDouble(quality.score());
    out.writeBoolean(quality.readable());
    Wire.list(out, quality.pagesWithoutText(), page -> Wire.count(out, page));
  }

  private static Quality quality(DataInputStream in) throws IOException {
    return new Quality(in.readDouble(), in.readBoolean(), Wire.list(in, () -> Wire.count(in)));
  }

  private static void notice(DataOutputStream out, Notice notice) throws IOException {
    Wire.text(out, notice.kind().name());
    Wire.count(out, notice.count());
    Wire.list(out, notice.pages(), page -> Wire.count(out, page));
  }

  private static Notice notice(DataInputStream in) throws IOException {
    return new Notice(
        Notice.Kind.valueOf(Wire.text(in)), Wire.count(in), Wire.list(in, () -> Wire.count(in)));
  }
}
