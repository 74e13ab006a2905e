package no.samsvar.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    void flag(boolean flag) {
      number(flag ? 1 : 0);
    }

    /** A value by its place among the values of its type. */
    @SuppressWarnings("EnumOrdinal")
    void choice(Enum<?> value) {
      number(value.ordinal());
    }

    /** Values in the order of their type, whatever the order of the set. */
    <E extends Enum<E>> void choices(Set<E> values) {
      list(new TreeSet<>(values), this::choice);
    }

    <T> void optional(Optional<T> item, Consumer<T> write) {
      flag(item.isPresent());
      item.ifPresent(write);
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

    boolean flag() {
      return number() == 1;
    }

    <E> E choice(E[] values) {
      return values[number()];
    }

    <E extends Enum<E>> Set<E> choices(Class<E> type, E[] values) {
      Set<E> found = EnumSet.noneOf(type);
      for (int count = number(); count > 0; count--) {
        found.add(choice(values));
      }
      return found;
    }

    <T> Optional<T> optional(Supplier<T> read) {
      return flag() ? Optional.of(read.get()) : Optional.empty();
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
