package no.samsvar.extract.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.document.Document;
import no.samsvar.document.ExtractionException;

/** What a child says: a document, the files inside one, or why it can't be read. */
sealed interface Answer {

  /** The document that was read. */
  record Read(Document document) implements Answer {}

  /** Names and bytes of the files inside. */
  record Parts(SortedMap<String, byte[]> files) implements Answer {}

  /** Why the file can't be read. */
  record Refused(ExtractionException.Cause cause, String detail) implements Answer {
    ExtractionException exception() {
      return new ExtractionException(cause, detail);
    }
  }

  /** Writes this answer. */
  default void write(DataOutputStream out) throws IOException {
    switch (this) {
      case Read read -> {
        out.writeByte(1);
        DocumentCodec.write(out, read.document());
      }
      case Parts parts -> {
        out.writeByte(2);
        Wire.count(out, parts.files().size());
        for (var part : parts.files().entrySet()) {
          Wire.text(out, part.getKey());
          out.writeInt(part.getValue().length);
          out.write(part.getValue());
        }
      }
      case Refused refused -> {
        out.writeByte(3);
        Wire.text(out, refused.cause().name());
        Wire.text(out, refused.detail());
      }
    }
    out.flush();
  }

  /** The next answer; fails with an {@link java.io.EOFException} when the child is gone. */
  static Answer read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case 1 -> new Read(DocumentCodec.read(in));
      case 2 -> parts(in);
      case 3 -> new Refused(ExtractionException.Cause.valueOf(Wire.text(in)), Wire.text(in));
      default -> throw new IOException("no answer has the number " + kind);
    };
  }

  private static Answer parts(DataInputStream in) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    int count = Wire.count(in);
    for (int i = 0; i < count; i++) {
      String name = Wire.text(in);
      files.put(name, in.readNBytes(in.readInt()));
    }
    return new Parts(files);
  }
}
