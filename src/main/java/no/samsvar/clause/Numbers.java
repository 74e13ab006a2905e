package no.samsvar.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.text.WordTable;

/** Reads numbers: "99,5", "1 200 000,00", "130.000", "fire", "forty-eight". */
final class Numbers {
  /** A number that covers words from (inclusive) to (exclusive). */
  record Amount(BigDecimal value, int from, int to) {}

  private static final WordTable<BigDecimal> NAMES = new WordTable<>();

  static {
    names("null nulla zero", 0);
    names("én ett éin eitt éi one single", 1);
    names("to two begge", 2);
    names("tre three", 3);
    names("fire four", 4);
    names("fem five", 5);
    names("seks six", 6);
    names("sju syv seven", 7);
    names("åtte eight", 8);
    names("ni nine", 9);
    names("ti ten", 10);
    names("elleve eleven", 11);
    names("tolv twelve", 12);
    names("tretten thirteen", 13);
    names("fjorten fourteen", 14);
    names("femten fifteen", 15);
    names("seksten sixteen", 16);
    names("atten eighteen", 18);
    names("tjue tyve twenty", 20);
    names("tjuefire twenty-four", 24);
    names("tretti tredve thirty", 30);
    names("trettiseks thirty-six", 36);
    names("førti forty", 40);
    names("førtifem forty-five", 45);
    names("førtiåtte forty-eight", 48);
    names("femti fifty", 50);
    names("seksti sixty", 60);
    names("sytti seventy", 70);
    names("syttito seventy-two", 72);
    names("åtti eighty", 80);
    names("nitti ninety", 90);
    names("hundre hundred", 100);
    NAMES.put("halvannen", new BigDecimal("1.5"));
    NAMES.put("halvannan", new BigDecimal("1.5"));
  }

  private Numbers() {}

  private static void names(String forms, int value) {
    for (String form : forms.split(" ", -1)) {
      NAMES.put(form, BigDecimal.valueOf(value));
    }
  }

  /**
   * The number that starts at word i. "en" and "et" are numbers only before a unit, which the
   * caller knows.
   */
  static Optional<Amount> at(Words words, int i, boolean english) {
    if (!words.number(i)) {
      BigDecimal value = NAMES.get(words.form(i));
      return value == null ? Optional.empty() : Optional.of(new Amount(value, i, i + 1));
    }
    StringBuilder digits = new StringBuilder(words.form(i));
    int to = i + 1;
    boolean groups = digits.length() <= 3 && allDigits(words.form(i));
    while (groups && words.number(to) && words.mark(to).isEmpty() && group(words.form(to))) {
      digits.append(words.form(to));
      to++;
    }
    if (to == i + 1
        && words.number(to)
        && words.mark(to).equals(",")
        && allDigits(words.form(i))
        && words.token(to).span().start() <= words.token(i).span().end() + 2
        && words.form(to).length() <= 2
        && allDigits(words.form(to))
        && !english) {
      digits.append(',').append(words.form(to));
      to++;
    }
    int end = to;
    return plain(digits.toString(), english).map(value -> new Amount(value, i, end));
  }

  private static boolean group(String form) {
    int cut = Math.max(form.indexOf(','), form.indexOf('.'));
    String whole = cut < 0 ? form : form.substring(0, cut);
    return whole.length() == 3 && allDigits(whole);
  }

  private static boolean allDigits(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isDigit(form.charAt(i))) {
        return false;
      }
    }
    return !form.isEmpty();
  }

  private static Optional<BigDecimal> plain(String written, boolean english) {
    char decimal = english ? '.' : ',';
    List<String> parts = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Character.isDigit(c)) {
        out.append(Character.digit(c, 10));
      } else if (c == ',' || c == '.') {
        boolean thousands = c != decimal && groupsOfThree(written, i);
        if (!thousands) {
          parts.add(out.toString());
          out.append('.');
        }
      } else {
        return Optional.empty();
      }
    }
    return parts.size() > 1 || out.isEmpty() || out.charAt(out.length() - 1) == '.'
        ? Optional.empty()
        : Optional.of(new BigDecimal(out.toString()));
  }

  private static boolean groupsOfThree(String written, int separator) {
    int digits = 0;
    for (int i = separator + 1; i < written.length() && Character.isDigit(written.charAt(i)); i++) {
      digits++;
    }
    return digits == 3;
  }
}
