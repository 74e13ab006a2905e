package no.samsvar.clause;

import java.util.Locale;

/**
 * Items that hang under an item that ends with a colon, where the file doesn't set them in: "(c)
 * help with the following:" and then "(1)", "(2)" until "(d)".
 *
 * @param leadIn the clause that ends with the colon
 * @param label what stands before the item that holds it
 * @param last what stood before the last item under it; empty before the first
 */
record SubList(Clause leadIn, String label, String last) {

  SubList {
    label = bare(label);
    last = bare(last);
  }

  /** Whether an item with this label goes on under the lead-in. */
  boolean takes(String other) {
    String next = bare(other);
    if (!kind(next).equals(kind(label))) {
      return true;
    }
    return last.isEmpty() ? first(next) : follows(last, next);
  }

  /** The same list after an item with this label. */
  SubList after(String other) {
    return new SubList(leadIn, label, other);
  }

  /** Whether numbering begins anew with it: 1, a, or i that does not come after h. */
  private boolean first(String next) {
    return next.equals("1") || next.equals("a") || (next.equals("i") && !label.equals("h"));
  }

  private static boolean follows(String before, String next) {
    if (kind(before).equals("1") && kind(next).equals("1")) {
      return next.equals(String.valueOf(Integer.parseInt(before) + 1));
    }
    boolean letters = before.length() == 1 && next.length() == 1;
    boolean alphabetic = letters && next.charAt(0) == before.charAt(0) + 1;
    return alphabetic || (roman(before) && roman(next));
  }

  private static boolean roman(String label) {
    return !label.isEmpty() && label.chars().allMatch(letter -> "ivx".indexOf(letter) >= 0);
  }

  /** Numbers are one kind, letters another, and each sign is its own. */
  private static String kind(String label) {
    if (!label.isEmpty() && label.length() < 4 && label.chars().allMatch(Character::isDigit)) {
      return "1";
    }
    return label.isEmpty() || !Character.isLetter(label.charAt(0)) ? label : "a";
  }

  private static String bare(String label) {
    return label.strip().replaceAll("[().\\]\\[]", "").toLowerCase(Locale.ROOT);
  }
}
