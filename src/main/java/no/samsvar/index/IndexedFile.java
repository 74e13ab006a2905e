package no.samsvar.index;

import java.util.Optional;
import no.samsvar.document.DocumentId;

/**
 * A file that the index knows, and the key of its content. An archive has none of its own. The
 * state is how the file stood when its bytes were read; without one they must be read to know
 * whether they are the same.
 */
public record IndexedFile(DocumentId id, String key, Optional<FileState> state) {
  byte[] packed() {
    PackedOut out = new PackedOut();
    out.text(id.value());
    out.text(key);
    out.maybe(
        state,
        known -> {
          out.wide(known.size());
          out.wide(known.written());
          out.wide(known.changed());
        });
    return out.compressed();
  }

  static IndexedFile unpack(byte[] packed) {
    PackedIn in = PackedIn.of(packed);
    return new IndexedFile(
        new DocumentId(in.text()),
        in.text(),
        in.maybe(() -> new FileState(in.wide(), in.wide(), in.wide())));
  }
}
