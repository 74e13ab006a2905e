package no.samsvar.extract.markup;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Counts the items of one HTML list as the browser would print them. */
final class HtmlLabels {
  private final boolean ordered;
  private final String type;
  private int next;

  HtmlLabels(Element list) {
    this.ordered = list.normalName().equals("ol");
    this.type = type(list);
    String start = list.attr("start");
    this.next = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  private static String type(Element list) {
    String style = list.attr("style").toLowerCase(Locale.ROOT);
    if (style.contains("lower-alpha")) {
      return "a";
    }
    return style.contains("lower-roman") ? "i" : list.attr("type");
  }

  /** The label of the next item; none in a bulleted list. */
  Optional<String> next(Element item) {
    if (!ordered) {
      return Optional.empty();
    }
    String value = item.attr("value");
    int number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : next;
    next = number + 1;
    return Optional.of(
        switch (type) {
          case "a" -> letter(number, 'a') + ")";
          case "A" -> letter(number, 'A') + ".";
          case "i" -> roman(number).toLowerCase(Locale.ROOT) + ".";
          case "I" -> roman(number) + ".";
          default -> number + ".";
        });
  }

  private static String letter(int number, char first) {
    return String.valueOf((char) (first + (number - 1) % 26));
  }

  private static String roman(int number) {
    int[] values = {50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        out.append(signs[i]);
        rest -= values[i];
      }
    }
    return out.toString();
  }
}
