package no.samsvar.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import no.samsvar.text.Span;

/** Reads what {@link PackedOut} wrote, in the same order. */
final class PackedIn {
  private final byte[] bytes;
  private final List<String> strings = new ArrayList<>();
  private int at;

  private PackedIn(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Opens compressed bytes.
   *
   * @throws IllegalArgumentException when they are not what was written
   */
  static PackedIn of(byte[] compressed) {
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(compressed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(compressed.length * 4);
      byte[] buffer = new byte[1 << 14];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && !inflater.finished()) {
          throw new IllegalArgumentException("a stored analysis is cut short");
        }
        out.write(buffer, 0, count);
      }
      return new PackedIn(out.toByteArray());
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("a stored analysis is damaged", e);
    }
  }

  int number() {
    int value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      value |= (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }

  int signed() {
    int value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  long wide() {
    long low = Integer.toUnsignedLong(number());
    return low | ((long) number() << 32);
  }

  boolean flag() {
    return number() == 1;
  }

  String text() {
    int number = number();
    int length = number >>> 1;
    boolean whole = (number & 1) == 0;
    int from = at;
    at += length;
    return whole ? new String(bytes, from, length, StandardCharsets.UTF_8) : units(from, length);
  }

  private String units(int from, int length) {
    StringBuilder value = new StringBuilder(length / 2);
    for (int i = from; i < from + length; i += 2) {
      value.append((char) ((bytes[i] & 0xff) << 8 | (bytes[i + 1] & 0xff)));
    }
    return value.toString();
  }

  String string() {
    int known = number();
    if (known > 0) {
      return strings.get(known - 1);
    }
    String value = text();
    strings.add(value);
    return value;
  }

  Span span(int near) {
    int start = near + signed();
    return new Span(start, start + number());
  }

  OptionalInt maybeNumber() {
    return flag() ? OptionalInt.of(signed()) : OptionalInt.empty();
  }

  <T> Optional<T> maybe(Supplier<T> read) {
    return flag() ? Optional.of(read.get()) : Optional.empty();
  }

  <T> List<T> list(Supplier<? extends T> read) {
    int size = number();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(read.get());
    }
    return values;
  }
}
