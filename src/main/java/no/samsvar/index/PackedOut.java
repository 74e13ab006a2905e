package no.samsvar.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import no.samsvar.text.Span;

/**
 * Grows a row of bytes from small numbers and strings: numbers take seven bits a byte, a string is
 * written once and then named by its number. Read by {@link PackedIn}.
 */
final class PackedOut {
  private static final int SEVEN_BITS = 0x7f;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
  private final Map<String, Integer> strings = new HashMap<>();

  /** A number from 0 upwards takes least room; a negative one takes five bytes. */
  void number(int value) {
    int rest = value;
    while ((rest & ~SEVEN_BITS) != 0) {
      bytes.write((rest & SEVEN_BITS) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  /** A number near zero on either side. */
  void signed(int value) {
    number((value << 1) ^ (value >> 31));
  }

  void wide(long value) {
    number((int) value);
    number((int) (value >>> 32));
  }

  void flag(boolean value) {
    number(value ? 1 : 0);
  }

  void one(Enum<?> value) {
    number(place(value));
  }

  /** A value by its place, which holds as long as the version that an analysis is stored with. */
  @SuppressWarnings("EnumOrdinal")
  static int place(Enum<?> value) {
    return value.ordinal();
  }

  /**
   * Text that is written in full; half a pair of surrogates has no UTF-8, so that goes as UTF-16.
   */
  void text(String value) {
    boolean whole = value.chars().noneMatch(c -> Character.isSurrogate((char) c));
    byte[] written = whole ? value.getBytes(StandardCharsets.UTF_8) : units(value);
    number(written.length * 2 + (whole ? 0 : 1));
    bytes.writeBytes(written);
  }

  private static byte[] units(String value) {
    byte[] written = new byte[value.length() * 2];
    for (int i = 0; i < value.length(); i++) {
      written[2 * i] = (byte) (value.charAt(i) >>> 8);
      written[2 * i + 1] = (byte) value.charAt(i);
    }
    return written;
  }

  /** Text that is likely to come again. */
  void string(String value) {
    Integer known = strings.putIfAbsent(value, strings.size() + 1);
    if (known == null) {
      number(0);
      text(value);
    } else {
      number(known);
    }
  }

  /** A span by its distance from a place nearby, and its length. */
  void span(Span span, int near) {
    signed(span.start() - near);
    number(span.length());
  }

  void maybe(OptionalInt value) {
    flag(value.isPresent());
    value.ifPresent(this::signed);
  }

  <T> void maybe(Optional<T> value, Consumer<T> write) {
    flag(value.isPresent());
    value.ifPresent(write);
  }

  <T> void list(List<T> values, Consumer<? super T> write) {
    number(values.size());
    values.forEach(write);
  }

  /** Everything written, compressed; the level is a trade of time for room. */
  byte[] compressed() {
    try (Deflater deflater = new Deflater(4, true)) {
      byte[] plain = bytes.toByteArray();
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + 16);
      byte[] buffer = new byte[1 << 13];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }
}
