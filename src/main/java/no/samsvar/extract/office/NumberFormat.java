package no.samsvar.extract.office;

import java.util.Locale;

/** Numbers as word processors print them, by the names of WordprocessingML and OpenDocument. */
final class NumberFormat {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private NumberFormat() {}

  static String of(String format, int number) {
    return switch (format) {
      case "lowerLetter", "a" -> letters(number, 'a');
      case "upperLetter", "A" -> letters(number, 'A');
      case "lowerRoman", "i" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperRoman", "I" -> roman(number);
      case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
      case "none" -> "";
      default -> String.valueOf(number);
    };
  }

  private static String letters(int number, char first) {
    int index = Math.max(0, number - 1);
    return String.valueOf((char) (first + index % 26)).repeat(1 + index / 26);
  }

  private static String roman(int number) {
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }
}
