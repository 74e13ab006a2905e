package no.samsvar.report.view;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.samsvar.document.Document;
import no.samsvar.text.SourceText;
import no.samsvar.text.Span;

/** A checked document as it was read, nothing of it hidden, and the bytes of its file. */
public final class Original {
  private final Document document;
  private final byte[] bytes;

  /** The document that was read from these bytes. */
  public Original(Document document, byte[] bytes) {
    this.document = document;
    this.bytes = bytes.clone();
  }

  /** The document, as it was read. */
  public Document document() {
    return document;
  }

  /** The bytes of its file. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** Whether the bytes are those that were read. */
  public boolean unchanged() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).equals(document.sha256());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The words of a quote, as the file has them. */
  public String words(Span span) {
    return document.text().slice(span);
  }

  /** How many times the words of a quote stand between an offset and the quote. */
  public int before(int start, Span span) {
    SourceText text = document.text();
    return Letters.of(text.slice(new Span(start, span.start()))).count(words(span));
  }
}
