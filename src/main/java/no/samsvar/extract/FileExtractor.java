package no.samsvar.extract;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Extractor;
import no.samsvar.document.Language;
import no.samsvar.document.Quality;
import no.samsvar.extract.layout.FormatReader;
import no.samsvar.extract.layout.Reading;
import no.samsvar.extract.layout.StructureBuilder;
import no.samsvar.extract.layout.TextQuality;
import no.samsvar.extract.markup.HtmlReader;
import no.samsvar.extract.markup.MarkdownReader;
import no.samsvar.extract.markup.TextReader;
import no.samsvar.extract.office.DocxReader;
import no.samsvar.extract.office.OdtReader;
import no.samsvar.extract.office.TikaReader;
import no.samsvar.extract.pdf.PdfReader;

/** The front door: reads files of every format we know, in this process. */
public final class FileExtractor implements Extractor {
  private static final Set<String> ENDINGS =
      Set.of(
          "pdf",
          "docx",
          "odt",
          "html",
          "htm",
          "md",
          "markdown",
          "txt",
          "doc",
          "rtf",
          "ppt",
          "pptx",
          "xls",
          "xlsx",
          "msg",
          "zip");
  private static final int LARGEST_PLAIN = 4 * 1024 * 1024;
  private static final int LARGEST = 200 * 1024 * 1024;

  private final Map<FileFormat, FormatReader> readers = new EnumMap<>(FileFormat.class);

  /** Reads text; pages that are pictures are left. */
  public FileExtractor() {
    this(Optional.empty());
  }

  /** Reads text, and recognises pictures of pages with the Tesseract program when it is given. */
  public FileExtractor(Optional<Path> tesseract) {
    FormatReader html = new HtmlReader();
    readers.put(FileFormat.TEXT, new TextReader());
    readers.put(FileFormat.MARKDOWN, new MarkdownReader());
    readers.put(FileFormat.HTML, html);
    readers.put(FileFormat.DOCX, new DocxReader());
    readers.put(FileFormat.ODT, new OdtReader());
    readers.put(FileFormat.PDF, new PdfReader(tesseract));
    readers.put(FileFormat.OLD_OFFICE, new TikaReader(html));
    readers.put(FileFormat.ARCHIVE, new ArchiveReader());
  }

  @Override
  public Document extract(DocumentId id, byte[] bytes) throws ExtractionException {
    if (bytes.length == 0) {
      throw new ExtractionException(ExtractionException.Cause.EMPTY, "0 bytes");
    }
    if (bytes.length > LARGEST) {
      throw new ExtractionException(ExtractionException.Cause.TOO_LARGE, bytes.length + " bytes");
    }
    Reading reading = read(id, bytes);
    StructureBuilder.Structure structure = StructureBuilder.build(reading.pieces());
    Quality quality = TextQuality.of(structure.text(), reading);
    if (structure.text().content().isBlank()) {
      throw new ExtractionException(ExtractionException.Cause.NO_TEXT, "no words found");
    }
    return new Document(
        id,
        sha256(bytes),
        DocumentKind.UNKNOWN,
        Language.OTHER,
        structure.text(),
        structure.body(),
        reading.pages(),
        reading.title(),
        quality,
        reading.notices(),
        structure.contents(),
        reading.traits());
  }

  /** Parsers throw whatever they like over hostile bytes: the file is given up, not carried on. */
  private Reading read(DocumentId id, byte[] bytes) throws ExtractionException {
    FormatReader reader = reader(id, bytes);
    try {
      return reader.read(bytes);
    } catch (RuntimeException broken) {
      throw new ExtractionException(
          ExtractionException.Cause.CRASHED, broken.getClass().getSimpleName());
    }
  }

  @Override
  public SortedMap<String, byte[]> parts(DocumentId id, byte[] bytes) throws ExtractionException {
    return reader(id, bytes).parts(bytes, FileExtractor::known);
  }

  /** The endings of names that are taken for documents, or archives of them, in order. */
  public static NavigableSet<String> endings() {
    return new TreeSet<>(ENDINGS);
  }

  /** Whether a file of this name is read when it is found in a folder or an archive. */
  public static boolean known(String name) {
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * Whether these bytes are text or markup of a usual size, which take no library of office formats
   * and no great memory to read.
   */
  public static boolean plain(byte[] bytes) {
    return bytes.length <= LARGEST_PLAIN && !FormatDetector.packed(bytes);
  }

  private FormatReader reader(DocumentId id, byte[] bytes) throws ExtractionException {
    FileFormat format = FormatDetector.detect(id.value(), bytes);
    return Objects.requireNonNull(readers.get(format), "every format has a reader");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
