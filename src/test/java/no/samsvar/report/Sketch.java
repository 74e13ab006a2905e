package no.samsvar.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.samsvar.check.Bearing;
import no.samsvar.check.Evidence;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.document.Notice;
import no.samsvar.document.Quality;
import no.samsvar.document.Section;
import no.samsvar.document.SectionPath;
import no.samsvar.text.SourceTextBuilder;
import no.samsvar.text.Span;

/** Writes a document for a test, heading by heading, and quotes it. */
final class Sketch {
  private final SourceTextBuilder text = new SourceTextBuilder();
  private final List<Section> sections = new ArrayList<>();
  private final Map<Integer, String> headings = new HashMap<>();
  private final DocumentId id;
  private final DocumentKind kind;
  private final Language language;
  private final boolean paged;
  private int page = 1;
  private int line = 1;
  private Quality quality = Quality.GOOD;
  private List<Notice> notices = List.of();
  private String sha256 = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";

  Sketch(String path, DocumentKind kind, Language language) {
    this.id = new DocumentId(path);
    this.kind = kind;
    this.language = language;
    this.paged = path.endsWith(".pdf");
  }

  Sketch page(int number) {
    page = number;
    return this;
  }

  Sketch quality(Quality other) {
    quality = other;
    return this;
  }

  /** The document counts as read from a file with this SHA-256. */
  Sketch sha256(String other) {
    sha256 = other;
    return this;
  }

  Sketch notices(Notice... others) {
    notices = List.of(others);
    return this;
  }

  /**
   * A section with a heading and paragraphs; "- " begins a list item, " | " parts the cells of a
   * row.
   */
  Sketch section(String number, String heading, String... blocks) {
    if (!number.isEmpty()) {
      append(number);
      text.glue(" ");
    }
    Span head = append(heading);
    text.glue("\n\n");
    List<Block> read = new ArrayList<>();
    for (String block : blocks) {
      read.add(block(block));
      text.glue("\n\n");
      line += 2;
    }
    Span last = read.isEmpty() ? head : read.getLast().span();
    sections.add(
        new Section(
            new SectionPath(List.of(sections.size() + 1)),
            number.isEmpty() ? Optional.empty() : Optional.of(number),
            Optional.of(head),
            read,
            List.of(),
            head.cover(last)));
    headings.put(sections.size() - 1, heading);
    return this;
  }

  private Block block(String words) {
    if (words.startsWith("- ")) {
      return new Block.ListItem(append(words.substring(2)), language, Optional.of("–"), 0);
    }
    if (words.contains(" | ")) {
      List<Span> cells = new ArrayList<>();
      for (String cell : words.split(" \\| ", -1)) {
        cells.add(append(cell));
        text.glue("\t");
      }
      return new Block.TableRow(
          cells.getFirst().cover(cells.getLast()), language, List.of(), cells);
    }
    return new Block.Paragraph(append(words), language);
  }

  private Span append(String words) {
    return text.append(words, paged ? OptionalInt.of(page) : OptionalInt.empty(), line);
  }

  Document document() {
    Section body =
        new Section(
            SectionPath.ROOT,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            sections,
            new Span(0, text.length()));
    return new Document(
        id,
        sha256,
        kind,
        language,
        text.build(),
        body,
        paged ? OptionalInt.of(page) : OptionalInt.empty(),
        sections.isEmpty() ? Optional.empty() : Optional.of(headings.getOrDefault(0, "")),
        quality,
        notices,
        List.of(),
        Set.of());
  }

  /** Words of the document as evidence; they must stand there, in one section. */
  Evidence quote(String words, String component, Bearing bearing, Evidence.Reason why) {
    Span span = find(words);
    if (sections.stream().noneMatch(each -> each.span().contains(span))) {
      throw new IllegalArgumentException("not in one section: " + words);
    }
    return around(words, component, bearing, why);
  }

  /** Any words of the document as evidence, wherever they begin and end. */
  Evidence around(String words, String component, Bearing bearing, Evidence.Reason why) {
    Document document = document();
    Span span = find(words);
    Optional<Section> section =
        sections.stream().filter(each -> each.span().overlaps(span)).findFirst();
    return new Evidence(
        span,
        words,
        language,
        document.text().positionAt(span.start()).page(),
        document.text().positionAt(span.start()).line(),
        section.flatMap(Section::number),
        section.flatMap(Section::heading).map(document.text()::slice),
        bearing,
        component,
        why);
  }

  private Span find(String words) {
    int start = document().text().content().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the document: " + words);
    }
    return new Span(start, start + words.length());
  }

  Evidence supports(String words, String component) {
    return quote(words, component, Bearing.SUPPORTS, Evidence.Reason.COMMITS);
  }

  Evidence mentions(String words, String component, Evidence.Reason why) {
    return quote(words, component, Bearing.MENTIONS, why);
  }
}
