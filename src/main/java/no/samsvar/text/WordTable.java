package no.samsvar.text;

import org.jspecify.annotations.Nullable;

/**
 * What is known of some words, asked of nearly every word of a text: it is so roomy that most words
 * that it doesn't hold are told by one look at an empty place. Filled once, then only read.
 */
public final class WordTable<V> {
  /** So many places for each word. */
  private static final int ROOM = 4;

  private static final int SMALLEST = 8;

  private @Nullable String[] words = new String[SMALLEST];
  private @Nullable Object[] values = new Object[SMALLEST];
  private int size;

  /** What is known of a word; null when it is not held. */
  @SuppressWarnings("unchecked")
  public @Nullable V get(String word) {
    return (V) values[place(word)];
  }

  /** What is known of the word that stands at these places of a text; null when it is not held. */
  @SuppressWarnings("unchecked")
  public @Nullable V get(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = start(hash);
    String there = words[place];
    while (there != null && !(there.length() == to - from && text.startsWith(there, from))) {
      place = (place + 1) & (words.length - 1);
      there = words[place];
    }
    return (V) values[place];
  }

  /** So many words are known. */
  public int size() {
    return size;
  }

  /** Whether something is known of a word. */
  public boolean holds(String word) {
    return words[place(word)] != null;
  }

  /** Puts in what is known of a word, in place of what was known before. */
  public void put(String word, V value) {
    int place = place(word);
    if (words[place] == null && ++size * ROOM > words.length) {
      grow();
      place = place(word);
    }
    words[place] = word;
    values[place] = value;
  }

  @SuppressWarnings("unchecked")
  private void grow() {
    @Nullable String[] olds = words;
    @Nullable Object[] known = values;
    words = new String[2 * olds.length];
    values = new Object[2 * olds.length];
    for (int i = 0; i < olds.length; i++) {
      String old = olds[i];
      if (old != null) {
        int place = place(old);
        words[place] = old;
        values[place] = known[i];
      }
    }
  }

  /** Where the word stands, or the empty place where it would. */
  private int place(String word) {
    int place = start(word.hashCode());
    String there = words[place];
    while (there != null && !there.equals(word)) {
      place = (place + 1) & (words.length - 1);
      there = words[place];
    }
    return place;
  }

  private int start(int hash) {
    return (hash ^ (hash >>> 15)) & (words.length - 1);
  }
}
