package no.samsvar.extract.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Small values as bytes: counts in as few as they need, text of any length and with every UTF-16
 * unit kept, lists and what may be absent.
 */
final class Wire {
  private static final int PIECE = 20_000;

  private Wire() {}

  /** Writes one value. */
  @FunctionalInterface
  interface Writes<T> {
    void write(T value) throws IOException;
  }

  /** Reads one value. */
  @FunctionalInterface
  interface Reads<T> {
    T read() throws IOException;
  }

  static void count(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  static int count(DataInputStream in) throws IOException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int part = in.readUnsignedByte();
      value |= (part & 0x7F) << shift;
      if (part < 0x80) {
        return value;
      }
    }
    throw new IOException("a count of more than five bytes");
  }

  /** Text in pieces, because a piece holds at most 65,535 bytes. */
  static void text(DataOutputStream out, String text) throws IOException {
    count(out, text.length());
    for (int start = 0; start < text.length(); start += PIECE) {
      out.writeUTF(text.substring(start, Math.min(text.length(), start + PIECE)));
    }
  }

  static String text(DataInputStream in) throws IOException {
    int length = count(in);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(in.readUTF());
    }
    return text.toString();
  }

  static <T> void list(DataOutputStream out, List<T> values, Writes<T> each) throws IOException {
    count(out, values.size());
    for (T value : values) {
      each.write(value);
    }
  }

  static <T> List<T> list(DataInputStream in, Reads<T> each) throws IOException {
    int size = count(in);
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(each.read());
    }
    return values;
  }

  static <T> void optional(DataOutputStream out, Optional<T> value, Writes<T> write)
      throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) {
      write.write(value.get());
    }
  }

  static <T> Optional<T> optional(DataInputStream in, Reads<T> read) throws IOException {
    return in.readBoolean() ? Optional.of(read.read()) : Optional.empty();
  }
}
