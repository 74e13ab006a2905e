package no.samsvar.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.samsvar.text.SourceText;
import no.samsvar.text.Span;

/**
 * Several documents as one text: one after the other, each a section of its own. Offsets into the
 * whole, less the start of a part, are offsets into that part's document.
 */
public record Joined(Document whole, List<Part> parts) {
  private static final String BETWEEN = "\n\n";

  /** One of the documents, and the stretch of the whole that it takes up. */
  public record Part(DocumentId document, Span span) {}

  public Joined {
    parts = List.copyOf(parts);
  }

  /**
   * Joins documents in this order; the first one gives kind, language and title.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static Joined of(DocumentId name, List<Document> documents) {
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("nothing to join");
    }
    StringBuilder text = new StringBuilder();
    List<SourceText.Anchor> anchors = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (Document document : documents) {
      int start = text.length();
      Relocation shift = Relocation.by(start, sections.size() + 1);
      text.append(document.text().content());
      anchors.addAll(shift.anchors(document.text().anchors()));
      sections.add(shift.section(document.body()));
      parts.add(new Part(document.id(), new Span(start, text.length())));
      text.append(BETWEEN);
    }
    Section body =
        new Section(
            SectionPath.ROOT,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            sections,
            new Span(0, text.length()));
    SourceText source = new SourceText(text.toString(), anchors);
    return new Joined(whole(name, documents, source, body), parts);
  }

  private static Document whole(
      DocumentId name, List<Document> documents, SourceText text, Section body) {
    Document main = documents.getFirst();
    List<Notice> notices = documents.stream().flatMap(each -> each.notices().stream()).toList();
    OptionalInt pages =
        documents.stream().allMatch(each -> each.pages().isPresent())
            ? OptionalInt.of(documents.stream().mapToInt(each -> each.pages().orElse(0)).sum())
            : OptionalInt.empty();
    return new Document(
        name,
        digest(documents),
        main.kind(),
        main.language(),
        text,
        body,
        pages,
        main.title(),
        quality(documents),
        notices,
        List.of(),
        main.traits());
  }

  /** As readable as the least readable of them: what is missing may stand there. */
  private static Quality quality(List<Document> documents) {
    double worst = documents.stream().mapToDouble(each -> each.quality().score()).min().orElse(1);
    boolean readable = documents.stream().allMatch(each -> each.quality().readable());
    return new Quality(worst, readable, List.of());
  }

  /** SHA-256 of the documents' own, in order. */
  private static String digest(List<Document> documents) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      documents.forEach(each -> digest.update(each.sha256().getBytes(StandardCharsets.US_ASCII)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
