package no.samsvar.report.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.Front;
import no.samsvar.document.KindGuess;
import no.samsvar.document.Language;
import no.samsvar.document.Section;

/**
 * How one document was read, in the words of one language. The guess is why it was taken for its
 * kind; none when somebody said the kind. Characters that would steer a terminal or a page are made
 * visible.
 */
public record StructureView(Document document, Optional<KindGuess> guess, Words words) {

  public StructureView {
    document = Visible.of(document);
  }

  /** One thing known of the document: what it is called, and what it is. */
  public record Fact(String label, String value) {}

  /** The last part of the path. */
  public String name() {
    String path = document.id().value();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** File, title, kind with its reasons, languages, pages and how well it could be read. */
  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("column.file", document.id().value()));
    document.title().ifPresent(title -> facts.add(fact("structure.name", title)));
    facts.add(fact("column.kind", kind()));
    facts.add(fact("column.language", languages()));
    document.pages().ifPresent(pages -> facts.add(fact("column.pages", Integer.toString(pages))));
    facts.add(fact("column.quality", quality()));
    return facts;
  }

  private Fact fact(String key, String value) {
    return new Fact(words.text(key), value);
  }

  private String kind() {
    String kind = words.kind(document.kind());
    return guess
        .map(
            found ->
                found.reasons().isEmpty()
                    ? words.text("structure.kind.bare", kind, found.score())
                    : words.text(
                        "structure.kind", kind, found.score(), String.join(", ", found.reasons())))
        .orElseGet(() -> kind + ", " + words.text("kind.given"));
  }

  /** The document's language, and how many blocks are in which when there are several. */
  private String languages() {
    Map<Language, Integer> blocks = new EnumMap<>(Language.class);
    count(document.body(), blocks);
    String whole = words.language(document.language());
    if (blocks.size() < 2) {
      return whole;
    }
    List<String> each = new ArrayList<>();
    blocks.forEach((language, count) -> each.add(words.language(language) + " " + count));
    return words.text("structure.languages", whole, String.join(", ", each));
  }

  private static void count(Section section, Map<Language, Integer> blocks) {
    for (Block block : section.blocks()) {
      blocks.merge(block.language(), 1, Integer::sum);
    }
    section.subsections().forEach(below -> count(below, blocks));
  }

  private String quality() {
    String score = Math.round(document.quality().score() * 100) + " %";
    return document.quality().readable() ? score : score + ", " + words.text("structure.thin");
  }

  /** What a reader must know about the file. */
  public List<String> notices() {
    return notices(document.front(), words);
  }

  static List<String> notices(Front document, Words words) {
    Stream<String> part =
        document.kind().part() ? Stream.of(words.text("notice.part")) : Stream.of();
    Stream<String> file =
        document.notices().stream()
            .map(
                notice ->
                    words.text(
                        "notice." + Words.key(notice.kind()), notice.count(), notice.pageRanges()));
    return Stream.concat(part, file).toList();
  }

  /** What a block is called, with its depth when it has one. */
  public String kind(Block block) {
    return switch (block) {
      case Block.Paragraph _ -> words.text("block.paragraph");
      case Block.ListItem item -> words.text("block.list-item", item.depth() + 1);
      case Block.TableRow row -> words.text("block.table-row", row.cells().size());
      case Block.Note _ -> words.text("block.note");
      case Block.Quotation _ -> words.text("block.quotation");
      case Block.Caption _ -> words.text("block.caption");
      case Block.Placeholder _ -> words.text("block.placeholder");
    };
  }

  /** The language of a block when it is another than the document's. */
  public Optional<Language> deviating(Block block) {
    return Optional.of(block.language()).filter(language -> language != document.language());
  }
}
