package no.samsvar.extract.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import no.samsvar.document.DocumentId;

/** What the parent asks of a child: the document in these bytes, or the files inside them. */
record Request(Asked asked, DocumentId id, Content content) {

  /** What is wanted. */
  enum Asked {
    DOCUMENT,
    PARTS
  }

  /** Bytes of a file; not compared. */
  static final class Content {
    private final byte[] bytes;

    Content(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  static Request document(DocumentId id, byte[] bytes) {
    return new Request(Asked.DOCUMENT, id, new Content(bytes));
  }

  static Request parts(DocumentId id, byte[] bytes) {
    return new Request(Asked.PARTS, id, new Content(bytes));
  }

  void write(DataOutputStream out) throws IOException {
    Wire.text(out, asked.name());
    Wire.text(out, id.value());
    out.writeInt(content.bytes().length);
    out.write(content.bytes());
    out.flush();
  }

  /** The next request; fails with an {@link java.io.EOFException} when the parent is gone. */
  static Request read(DataInputStream in) throws IOException {
    Asked asked = Asked.valueOf(Wire.text(in));
    DocumentId id = new DocumentId(Wire.text(in));
    return new Request(asked, id, new Content(in.readNBytes(in.readInt())));
  }
}
