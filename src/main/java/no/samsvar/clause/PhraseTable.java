package no.samsvar.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words and phrases with their meanings, found in one pass: leftmost, longest, without overlap. */
final class PhraseTable<E extends Enum<E>> {

  /** A phrase found at words from (inclusive) to (exclusive). */
  record Hit<E>(Set<E> meanings, int from, int to) {
    boolean is(E meaning) {
      return meanings.contains(meaning);
    }

    E first() {
      return meanings.iterator().next();
    }
  }

  private static final class Node<E extends Enum<E>> {
    private final Map<String, Node<E>> next = new HashMap<>();
    private final EnumSet<E> meanings;

    Node(Class<E> type) {
      this.meanings = EnumSet.noneOf(type);
    }
  }

  private final Class<E> type;
  private final Node<E> root;

  /**
   * Reads lines of the form "meaning: phrase; phrase"; a line that starts with a blank goes on with
   * the meaning above.
   */
  PhraseTable(Class<E> type, List<String> sources) {
    this.type = type;
    this.root = new Node<>(type);
    for (String source : sources) {
      List<E> meaning = new ArrayList<>();
      for (String line : source.split("\n", -1)) {
        int colon = line.indexOf(':');
        if (colon > 0) {
          meaning.clear();
          meaning.add(
              Enum.valueOf(type, line.substring(0, colon).strip().toUpperCase(Locale.ROOT)));
        }
        meaning.forEach(one -> addAll(one, line.substring(colon + 1)));
      }
    }
  }

  private void addAll(E meaning, String phrases) {
    for (String phrase : phrases.split(";", -1)) {
      if (!phrase.isBlank()) {
        Node<E> node = root;
        for (String word : phrase.strip().split(" +", -1)) {
          node = node.next.computeIfAbsent(word, _ -> new Node<>(type));
        }
        node.meanings.add(meaning);
      }
    }
  }

  /** The phrases of these words, in order. */
  List<Hit<E>> find(Words words) {
    List<Hit<E>> hits = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Node<E> node = root;
      Node<E> best = null;
      int end = i + 1;
      for (int j = i; node != null && j < words.size(); j++) {
        node = j > i && breaks(words.mark(j)) ? null : node.next.get(words.form(j));
        if (node != null && !node.meanings.isEmpty()) {
          best = node;
          end = j + 1;
        }
      }
      if (best != null) {
        hits.add(new Hit<>(best.meanings, i, end));
      }
      i = end;
    }
    return hits;
  }

  private static boolean breaks(String mark) {
    return !mark.isEmpty() && !mark.equals(",") && !mark.equals(".");
  }
}
