package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.samsvar.observe.HeadingNumbers.Numbered;

/** Numbers left out between two headings that follow one another. */
final class NumberingGaps {
  /** A longer leap is another count, not a gap. */
  private static final int WIDEST = 3;

  private NumberingGaps() {}

  static List<Sighting> in(View view) {
    List<Sighting> found = new ArrayList<>();
    for (List<Numbered> family : HeadingNumbers.of(view).families().values()) {
      for (int at = 1; rising(family) && at < family.size(); at++) {
        Numbered before = family.get(at - 1);
        Numbered after = family.get(at);
        int leap = after.last() - before.last();
        if (leap > 1 && leap <= WIDEST && !elsewhere(view, before, leap)) {
          found.add(
              Sighting.at(
                  List.of(
                      before.section().heading().orElseThrow(),
                      after.section().heading().orElseThrow()),
                  before.printed(),
                  after.printed()));
        }
      }
    }
    return found;
  }

  private static boolean rising(List<Numbered> family) {
    for (int at = 1; at < family.size(); at++) {
      if (family.get(at).last() <= family.get(at - 1).last()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line begins with a number left out: a heading that was read as something else. */
  private static boolean elsewhere(View view, Numbered before, int leap) {
    for (int step = 1; step < leap; step++) {
      List<String> parts = new ArrayList<>();
      before.number().subList(0, before.number().size() - 1).forEach(n -> parts.add(n.toString()));
      parts.add(String.valueOf(before.last() + step));
      String number = Pattern.quote(String.join(".", parts));
      Pattern line = Pattern.compile("(?m)(?:^|[\\n|])\\W{0,3}" + number + "(?![\\d.]*\\d)");
      boolean labelled = ListLabels.of(view).contains(String.join(".", parts));
      if (labelled || line.matcher(view.document().text().content()).find()) {
        return true;
      }
    }
    return false;
  }
}
