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

  /** The hash of each word, never zero, which marks an empty place. */
  private int[] hashes = new int[SMALLEST];

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
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum = 31 * sum + text.charAt(i);
    }
    int hash = hash(sum);
    int place = hash & (hashes.length - 1);
    while (hashes[place] != 0 && !(hashes[place] == hash && stands(place, text, from, to))) {
      place = (place + 1) & (hashes.length - 1);
    }
    return (V) values[place];
  }

  private boolean stands(int place, String text, int from, int to) {
    String word = words[place];
    return word != null && word.length() == to - from && text.startsWith(word, from);
  }

  /** So many words are known. */
  public int size() {
    return size;
  }

  /** Whether something is known of a word. */
  public boolean holds(String word) {
    return hashes[place(word)] != 0;
  }

  /** Puts in what is known of a word, in place of what was known before. */
  public void put(String word, V value) {
    int place = place(word);
    if (hashes[place] == 0 && ++size * ROOM > hashes.length) {
      grow();
      place = place(word);
    }
    hashes[place] = hash(word.hashCode());
    words[place] = word;
    values[place] = value;
  }

  private void grow() {
    @Nullable String[] olds = words;
    @Nullable Object[] known = values;
    hashes = new int[2 * olds.length];
    words = new String[2 * olds.length];
    values = new Object[2 * olds.length];
    for (int i = 0; i < olds.length; i++) {
      String old = olds[i];
      if (old != null) {
        int place = place(old);
        hashes[place] = hash(old.hashCode());
        words[place] = old;
        values[place] = known[i];
      }
    }
  }

  /** Where the word stands, or the empty place where it would. */
  private int place(String word) {
    int hash = hash(word.hashCode());
    int place = hash & (hashes.length - 1);
    while (hashes[place] != 0 && !(hashes[place] == hash && word.equals(words[place]))) {
      place = (place + 1) & (hashes.length - 1);
    }
    return place;
  }

  private static int hash(int sum) {
    int mixed = sum ^ (sum >>> 15);
    return mixed == 0 ? 1 : mixed;
  }
}
