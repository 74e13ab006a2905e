package no.samsvar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samsvar.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Words and phrases with their meanings, found in one pass: leftmost, longest, without overlap. */
final class PhraseTable<E extends Enum<E>> {

  /**
   * A phrase found at words from (inclusive) to (exclusive): the first of its meanings, and all of
   * them as a bit each.
   */
  record Hit<E extends Enum<E>>(E first, long meanings, int from, int to) {
    boolean is(E meaning) {
      return Bits.hold(meanings, meaning);
    }
  }

  private static final class Node<E extends Enum<E>> {
    private final WordTable<Node<E>> next = new WordTable<>();
    private @Nullable E first;
    private long meanings;

    void add(E meaning) {
      first = first == null || meaning.compareTo(first) < 0 ? meaning : first;
      meanings |= Bits.of(meaning);
    }

    /** The node that a word leads on to, made when there is none. */
    Node<E> grow(String word) {
      Node<E> node = next.get(word);
      if (node == null) {
        node = new Node<>();
        next.put(word, node);
      }
      return node;
    }
  }

  private final Node<E> root = new Node<>();

  /**
   * Reads lines of the form "meaning: phrase; phrase"; a line that starts with a blank goes on with
   * the meaning above.
   */
  PhraseTable(Class<E> type, List<String> sources) {
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
          node = node.grow(word);
        }
        node.add(meaning);
      }
    }
  }

  /** The phrases of these words, in order. */
  List<Hit<E>> find(Words words) {
    List<Hit<E>> hits = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Node<E> first = root.next.get(words.form(i));
      Hit<E> hit = first == null ? null : longest(first, words, i);
      if (hit != null) {
        hits.add(hit);
      }
      i = hit == null ? i + 1 : hit.to();
    }
    return hits;
  }

  /** The longest phrase from word i on, which led to the first node. */
  private static <E extends Enum<E>> @Nullable Hit<E> longest(
      Node<E> first, Words words, int from) {
    Hit<E> best = null;
    Node<E> node = first;
    for (int j = from + 1; node != null; j++) {
      E meaning = node.first;
      best = meaning == null ? best : new Hit<>(meaning, node.meanings, from, j);
      node = j == words.size() || breaks(words.mark(j)) ? null : node.next.get(words.form(j));
    }
    return best;
  }

  private static boolean breaks(String mark) {
    return !mark.isEmpty() && !mark.equals(",") && !mark.equals(".");
  }
}
