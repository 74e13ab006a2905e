package no.samsvar.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Numbers and texts as bytes; a text stands once, in a table before the rest, and is told by its
 * number there. Small numbers take one byte.
 */
final class WordTable {
  private static final int MORE = 0x80;
  private static final int BITS = 7;

  private WordTable() {}

  /** Takes what is to be written. */
  static final class Out {
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    void number(int number) {
      number(number, body);
    }

    void text(String text) {
      Integer next = words.size();
      Integer known = words.putIfAbsent(text, next);
      number(known == null ? next : known);
    }

    <T> void list(Collection<T> items, Consumer<T> write) {
      number(items.size());
      items.forEach(write);
    }

    byte[] bytes() {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      number(words.size(), all);
      for (String word : words.keySet()) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        number(bytes.length, all);
        all.writeBytes(bytes);
      }
      all.writeBytes(body.toByteArray());
      return all.toByteArray();
    }

    private static void number(int number, ByteArrayOutputStream out) {
      int rest = number;
      while (rest >= MORE) {
        out.write(rest | MORE);
        rest >>>= BITS;
      }
      out.write(rest);
    }
  }

  /** Gives back what was written, in the same order. */
  static final class In {
    private final byte[] bytes;
    private final String[] words;
    private int at;

    In(byte[] bytes) {
      this.bytes = bytes;
      this.words = new String[number()];
      for (int i = 0; i < words.length; i++) {
        int length = number();
        words[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
      }
    }

    int number() {
      int number = 0;
      int shift = 0;
      int next;
      do {
        next = bytes[at++];
        number |= (next & (MORE - 1)) << shift;
        shift += BITS;
      } while (next < 0);
      return number;
    }

    String text() {
      return words[number()];
    }

    <T> List<T> list(Supplier<T> read) {
      int count = number();
      List<T> items = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        items.add(read.get());
      }
      return items;
    }
  }
}
