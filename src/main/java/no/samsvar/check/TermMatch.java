package no.samsvar.check;

import no.samsvar.rule.Term;

/**
 * One term made ready to be compared with words of a text from its first word on: what may stand at
 * its other places, by the numbers of {@link LaterWords}, each with the most words of anything that
 * may stand before it.
 */
final class TermMatch {
  private final int[][] wanted;
  private final int[] gaps;

  private TermMatch(int[][] wanted, int[] gaps) {
    this.wanted = wanted;
    this.gaps = gaps;
  }

  static TermMatch of(Term term, int[][] wanted) {
    int[] gaps = new int[wanted.length];
    int at = -1;
    int gap = 0;
    for (Term.Part part : term.parts()) {
      switch (part) {
        case Term.Part.Gap between -> gap += between.most();
        case Term.Part.Word _ -> {
          if (at >= 0) {
            gaps[at] = gap;
          }
          at++;
          gap = 0;
        }
      }
    }
    return new TermMatch(wanted, gaps);
  }

  /**
   * Index after the last word of the shortest match whose first word stands here; the start itself
   * when there is none.
   *
   * @param words the numbers of each word of the text
   */
  int end(int[][] words, int start) {
    return Math.max(end(0, words, start + 1), start);
  }

  private int end(int place, int[][] words, int from) {
    if (place == wanted.length) {
      return from;
    }
    int last = Math.min(from + gaps[place], words.length - 1);
    for (int at = from; at <= last; at++) {
      int end = meet(wanted[place], words[at]) ? end(place + 1, words, at + 1) : -1;
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static boolean meet(int[] choices, int[] said) {
    for (int number : said) {
      for (int choice : choices) {
        if (choice == number) {
          return true;
        }
      }
    }
    return false;
  }
}
