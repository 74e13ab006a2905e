package no.samsvar.index;

import no.samsvar.document.DocumentId;

/** A file that the index knows, and the key of its content. An archive has none of its own. */
public record IndexedFile(DocumentId id, String key) {
  byte[] packed() {
    PackedOut out = new PackedOut();
    out.text(id.value());
    out.text(key);
    return out.compressed();
  }

  static IndexedFile unpack(byte[] packed) {
    PackedIn in = PackedIn.of(packed);
    return new IndexedFile(new DocumentId(in.text()), in.text());
  }
}
