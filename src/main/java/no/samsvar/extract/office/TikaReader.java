package no.samsvar.extract.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import no.samsvar.document.ExtractionException;
import no.samsvar.extract.layout.FormatReader;
import no.samsvar.extract.layout.Reading;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads older formats (DOC, RTF, XLS, XLSX, PPT, PPTX, MSG) by way of Tika's XHTML, which another
 * reader takes over. Parts inside a file are not opened, and no other program is ever started.
 */
public final class TikaReader implements FormatReader {
  private static final int MOST_CHARACTERS = 20_000_000;

  private final FormatReader markup;

  public TikaReader(FormatReader markup) {
    this.markup = markup;
  }

  @Override
  public Reading read(byte[] bytes) throws ExtractionException {
    if (bytes[0] == 'P') {
      ZipParts.read(bytes);
    }
    ToXMLContentHandler page = new ToXMLContentHandler();
    ContentHandler limited = new WriteOutContentHandler(page, MOST_CHARACTERS);
    try (InputStream stream = TikaInputStream.get(bytes)) {
      parser(bytes).parse(stream, limited, new Metadata(), context());
    } catch (EncryptedDocumentException encrypted) {
      throw new ExtractionException(ExtractionException.Cause.ENCRYPTED, said(encrypted));
    } catch (WriteLimitReachedException tooLong) {
      throw new ExtractionException(ExtractionException.Cause.TOO_LARGE, said(tooLong));
    } catch (IOException | SAXException | TikaException damaged) {
      throw new ExtractionException(ExtractionException.Cause.DAMAGED, said(damaged));
    }
    // What Tika writes says nothing of the file.
    return markup.read(page.toString().getBytes(StandardCharsets.UTF_8)).untold();
  }

  private static String said(Exception cause) {
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }

  private static Parser parser(byte[] bytes) {
    return switch (bytes[0]) {
      case 'P' -> new OOXMLParser();
      case '{' -> new RTFParser();
      default -> new OfficeParser();
    };
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new Unopened());
    return context;
  }

  /** Leaves parts inside a file alone. */
  private static final class Unopened implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
