package no.samsvar.check;

import no.samsvar.rule.Term;

/**
 * One way to say a concept, or a false friend of it, made ready to be compared with words of a
 * text: what may stand at each of its places, by the numbers of {@link TermWords}, and the most
 * words of anything that may stand before it. Compared by identity.
 */
final class TermMatch {
  private final int concept;
  private final boolean falseFriend;
  private final int[][] wanted;
  private final int[] gaps;

  private TermMatch(int concept, boolean falseFriend, int[][] wanted, int[] gaps) {
    this.concept = concept;
    this.falseFriend = falseFriend;
    this.wanted = wanted;
    this.gaps = gaps;
  }

  static TermMatch of(int concept, boolean falseFriend, Term term, int[][] wanted) {
    int[] gaps = new int[wanted.length];
    int at = -1;
    int gap = 0;
    for (Term.Part part : term.parts()) {
      switch (part) {
        case Term.Part.Gap between -> gap += between.most();
        case Term.Part.Word _ -> {
          at++;
          gaps[at] = at == 0 ? 0 : gap;
          gap = 0;
        }
      }
    }
    return new TermMatch(concept, falseFriend, wanted, gaps);
  }

  /** The concept's number. */
  int concept() {
    return concept;
  }

  boolean falseFriend() {
    return falseFriend;
  }

  /** Whether it is one word. */
  boolean single() {
    return wanted.length == 1;
  }

  /**
   * Whether each of its places has something that it wants among these words, which is known before
   * any order is looked at.
   */
  boolean possible(WordBits words) {
    for (int[] choices : wanted) {
      if (!words.any(choices)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is said somewhere among these words. */
  boolean said(TermWord[] words) {
    for (int start = 0; start < words.length; start++) {
      if (end(words, start) > start) {
        return true;
      }
    }
    return false;
  }

  /**
   * Index after the last word of the shortest match whose first word stands here; the start itself
   * when there is none.
   */
  int end(TermWord[] words, int start) {
    return words[start].isOne(wanted[0]) ? Math.max(end(1, words, start + 1), start) : start;
  }

  private int end(int place, TermWord[] words, int from) {
    if (place == wanted.length) {
      return from;
    }
    int last = Math.min(from + gaps[place], words.length - 1);
    for (int at = from; at <= last; at++) {
      int end = words[at].isOne(wanted[place]) ? end(place + 1, words, at + 1) : -1;
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }
}
