package no.samsvar.text;

import java.util.Arrays;
import java.util.List;

/**
 * Some stretches of letters, each of three at least, that are counted in a text in one pass. The
 * stretches and the text are in lower case.
 */
public final class Sightings {
  /** Letters that a place of the table is found by. */
  private static final int START = 3;

  private static final int PLACES = 1 << 12;
  private static final int MIX = 0x9E3779B1;
  private static final int SHIFT = 20;

  private final WordTable<Integer> indexes = new WordTable<>();
  private final String[][] starting = new String[PLACES][];
  private final int[][] numbers = new int[PLACES][];

  private Sightings(List<String> stretches) {
    Arrays.fill(starting, new String[0]);
    Arrays.fill(numbers, new int[0]);
    List<String> distinct = stretches.stream().distinct().toList();
    for (int i = 0; i < distinct.size(); i++) {
      String stretch = distinct.get(i);
      int place = place(stretch.charAt(0), stretch.charAt(1), stretch.charAt(2));
      int held = starting[place].length;
      starting[place] = Arrays.copyOf(starting[place], held + 1);
      numbers[place] = Arrays.copyOf(numbers[place], held + 1);
      starting[place][held] = stretch;
      numbers[place][held] = i;
      indexes.put(stretch, i);
    }
  }

  /** For these stretches of letters. */
  public static Sightings of(List<String> stretches) {
    return new Sightings(stretches);
  }

  /** How often each stretch was seen. */
  public static final class Count {
    private final Sightings sought;
    private final int[] all;
    private final int[] begun;

    private Count(Sightings sought, int stretches) {
      this.sought = sought;
      this.all = new int[stretches];
      this.begun = new int[stretches];
    }

    /** How often it stands anywhere; never for a stretch that was not sought. */
    public int all(String stretch) {
      Integer index = sought.indexes.get(stretch);
      return index == null ? 0 : all[index];
    }

    /** How often it stands at the beginning of a word that is no later part of a compound. */
    public int begun(String stretch) {
      Integer index = sought.indexes.get(stretch);
      return index == null ? 0 : begun[index];
    }
  }

  /** Counts them. */
  public Count in(String text) {
    Count count = new Count(this, indexes.size());
    char first = 0;
    char second = 0;
    for (int end = 0; end < text.length(); end++) {
      char third = text.charAt(end);
      int place = place(first, second, third);
      if (starting[place].length > 0 && end + 1 >= START) {
        see(place, text, end + 1 - START, count);
      }
      first = second;
      second = third;
    }
    return count;
  }

  private void see(int place, String text, int at, Count count) {
    for (int i = 0; i < starting[place].length; i++) {
      if (text.startsWith(starting[place][i], at)) {
        boolean begins = at == 0 || !goesOn(text.charAt(at - 1));
        count.all[numbers[place][i]]++;
        count.begun[numbers[place][i]] += begins ? 1 : 0;
      }
    }
  }

  private static boolean goesOn(char before) {
    return Character.isLetter(before) || before == '-';
  }

  private static int place(char first, char second, char third) {
    return (((first * 31 + second) * 31 + third) * MIX) >>> SHIFT;
  }
}
