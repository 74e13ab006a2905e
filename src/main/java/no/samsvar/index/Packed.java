package no.samsvar.index;

/** Bytes that {@link PackedOut} wrote. Compared by identity. */
final class Packed {
  private final byte[] bytes;

  Packed(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  PackedIn in() {
    return PackedIn.of(bytes);
  }
}
