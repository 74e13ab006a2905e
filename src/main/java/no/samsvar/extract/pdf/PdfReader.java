package no.samsvar.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.FileTrait;
import no.samsvar.document.Notice;
import no.samsvar.extract.layout.FormatReader;
import no.samsvar.extract.layout.LineLayout;
import no.samsvar.extract.layout.Piece;
import no.samsvar.extract.layout.Reading;
import no.samsvar.extract.layout.Traits;
import no.samsvar.extract.ocr.Tesseract;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF by its tags where these cover the text, else by the places of its glyphs. A file whose
 * owner restricts copying is read, and that is said.
 */
public final class PdfReader implements FormatReader {
  private static final int TAIL = 64 * 1024;
  private static final int MOST_ATTACHED = 200 * 1024 * 1024;

  private final Optional<Path> program;

  /** Reads text layers only, or recognises pictures of pages with the Tesseract program. */
  public PdfReader(Optional<Path> tesseract) {
    this.program = tesseract;
  }

  /** Does something with an open file. */
  @FunctionalInterface
  private interface Use<T> {
    T with(PDDocument document) throws IOException, ExtractionException;
  }

  @Override
  public Reading read(byte[] bytes) throws ExtractionException {
    return open(bytes, this::reading);
  }

  @Override
  public SortedMap<String, byte[]> parts(byte[] bytes, Predicate<String> wanted)
      throws ExtractionException {
    return open(bytes, document -> attached(document, wanted));
  }

  /**
   * Whether the mark at the end is not there: PDFBox would mend the file and say nothing of the
   * pages that were lost.
   */
  private static boolean cut(byte[] bytes) {
    int start = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
    return !tail.contains("%%EOF");
  }

  private static SortedMap<String, byte[]> attached(PDDocument document, Predicate<String> wanted)
      throws IOException, ExtractionException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    int left = MOST_ATTACHED;
    for (var attached : PdfExtras.attachments(document).entrySet()) {
      if (wanted.test(attached.getKey())) {
        try (InputStream content = attached.getValue().createInputStream()) {
          byte[] file = content.readNBytes(left + 1);
          left -= file.length;
          files.put(attached.getKey(), file);
        }
        if (left < 0) {
          throw new ExtractionException(ExtractionException.Cause.TOO_LARGE, "PDF attachments");
        }
      }
    }
    return files;
  }

  private static <T> T open(byte[] bytes, Use<T> use) throws ExtractionException {
    if (cut(bytes)) {
      throw new ExtractionException(ExtractionException.Cause.DAMAGED, "PDF without an end");
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() == 0) {
        throw new ExtractionException(ExtractionException.Cause.DAMAGED, "PDF without pages");
      }
      return use.with(document);
    } catch (InvalidPasswordException encrypted) {
      throw new ExtractionException(ExtractionException.Cause.ENCRYPTED, "PDF with a password");
    } catch (IOException damaged) {
      throw new ExtractionException(
          ExtractionException.Cause.DAMAGED, "PDF: " + damaged.getMessage());
    }
  }

  private Reading reading(PDDocument document) throws IOException, ExtractionException {
    PdfPages pages = PdfPages.of(document, tesseract());
    if (pages.silent()) {
      throw new ExtractionException(
          ExtractionException.Cause.NO_TEXT, "PDF pages without a text layer");
    }
    TaggedPages tagged = TaggedPages.of(document, pages.pages());
    List<Notice> notices = new ArrayList<>(notices(document, pages));
    notices.addAll(tagged.notices());
    return new Reading(
        tagged.pieces().orElseGet(() -> byLayout(document, pages)),
        OptionalInt.of(pages.pages().size()),
        title(document),
        notices,
        pages.unread(),
        traits(document, tagged));
  }

  private static Set<FileTrait> traits(PDDocument document, TaggedPages tagged) throws IOException {
    Traits traits =
        Traits.of(FileTrait.PDF)
            .when(PdfExtras.archival(document), FileTrait.ARCHIVAL)
            .when(TagTree.marked(document), FileTrait.TAGGED)
            .with(title(document), FileTrait.TITLE)
            .with(
                Optional.ofNullable(document.getDocumentCatalog().getLanguage()),
                FileTrait.LANGUAGE);
    tagged.pieces().ifPresent(traits::headings);
    return traits.all();
  }

  private static List<Piece> byLayout(PDDocument document, PdfPages pages) {
    return LineLayout.pieces(PdfLines.of(pages.pages()), PdfOutline.of(document));
  }

  private Optional<Tesseract> tesseract() throws IOException {
    return program.isPresent() ? Optional.of(Tesseract.at(program.get())) : Optional.empty();
  }

  private static Optional<String> title(PDDocument document) {
    return Optional.ofNullable(document.getDocumentInformation().getTitle())
        .map(String::strip)
        .filter(title -> !title.isEmpty());
  }

  private static List<Notice> notices(PDDocument document, PdfPages pages) throws IOException {
    boolean restricted = !document.getCurrentAccessPermission().canExtractContent();
    return Stream.of(
            new Notice(Notice.Kind.COMMENTS, PdfExtras.comments(document)),
            new Notice(Notice.Kind.COPYING_RESTRICTED, restricted ? 1 : 0),
            Notice.onPages(Notice.Kind.TEXT_RECOGNISED, pages.recognised()),
            Notice.onPages(Notice.Kind.PAGES_WITHOUT_TEXT, pages.unread()),
            new Notice(Notice.Kind.ATTACHMENTS, PdfExtras.attachments(document).size()))
        .filter(notice -> notice.count() > 0)
        .toList();
  }
}
