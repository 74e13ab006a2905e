package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.document.Block;
import no.samsvar.observe.HeadingNumbers.Numbered;
import no.samsvar.text.Span;

/** Two headings that follow one another under the same number. */
final class NumberingRepeats {
  private NumberingRepeats() {}

  static List<Sighting> in(View view) {
    List<Sighting> found = new ArrayList<>();
    for (List<Numbered> family : HeadingNumbers.of(view).families().values()) {
      for (int at = 1; at < family.size(); at++) {
        Numbered before = family.get(at - 1);
        Numbered here = family.get(at);
        if (before.last() == here.last() && goesOn(family, at) && differ(view, before, here)) {
          found.add(
              Sighting.at(
                  List.of(
                      before.section().heading().orElseThrow(),
                      here.section().heading().orElseThrow()),
                  here.printed()));
        }
      }
    }
    items(view, found);
    again(view, found);
    return found;
  }

  /**
   * A number in three parts or more that opens two sections of one chapter, with others between.
   */
  private static void again(View view, List<Sighting> found) {
    Map<String, Numbered> first = new TreeMap<>();
    Set<String> told = new TreeSet<>();
    for (Numbered here : HeadingNumbers.of(view).all()) {
      Optional<Numbered> before = Optional.ofNullable(first.putIfAbsent(key(here), here));
      boolean deep = here.number().size() >= DEEP;
      if (deep
          && before.isPresent()
          && apart(view, before.get(), here)
          && told.add(here.family())) {
        found.add(Sighting.at(List.of(place(before.get()), place(here)), here.printed()));
      }
    }
  }

  private static final int DEEP = 3;

  /** The same words, with or without a page number, are an entry of a table of contents. */
  private static final double ALIKE = 0.6;

  private static String key(Numbered numbered) {
    return numbered.scope() + " " + numbered.printed();
  }

  private static Span place(Numbered numbered) {
    return numbered.section().heading().orElseThrow();
  }

  /** Not one after the other, and with words of their own. */
  private static boolean apart(View view, Numbered one, Numbered other) {
    int at = view.sections().indexOf(one.section());
    int then = view.sections().indexOf(other.section());
    boolean listed = Same.share(view.heading(one.section()), view.heading(other.section())) > ALIKE;
    return then - at > 1 && !listed && differ(view, one, other);
  }

  /** Items of one list, or of a document whose items are counted through. */
  private static void items(View view, List<Sighting> found) {
    List<Passage> numbered =
        view.passages().stream().filter(passage -> number(passage) > 0).toList();
    for (int at = 2; at + 1 < numbered.size(); at++) {
      int number = number(numbered.get(at));
      boolean twice = number == number(numbered.get(at - 1)) && number > 1;
      boolean before = number(numbered.get(at - 2)) == number - 1;
      boolean after = number(numbered.get(at + 1)) == number + 1;
      if (twice && before && after) {
        found.add(
            Sighting.at(
                List.of(numbered.get(at - 1).block().span(), numbered.get(at).block().span()),
                String.valueOf(number)));
      }
    }
  }

  private static int number(Passage passage) {
    return passage.block() instanceof Block.ListItem item && item.depth() == 0
        ? item.label()
            .filter(label -> label.matches("\\d{1,3}\\."))
            .map(NumberingRepeats::value)
            .orElse(0)
        : 0;
  }

  private static int value(String label) {
    return Integer.parseInt(label.substring(0, label.length() - 1));
  }

  /** Whether the count is otherwise unbroken around the pair, so that it is no new count. */
  private static boolean goesOn(List<Numbered> family, int at) {
    int number = family.get(at).last();
    boolean started = at < 2 ? number == 1 : family.get(at - 2).last() == number - 1;
    boolean continued = at + 1 == family.size() || family.get(at + 1).last() == number + 1;
    return started && continued && (at >= 2 || at + 1 < family.size());
  }

  private static boolean differ(View view, Numbered one, Numbered other) {
    String first = View.folded(view.heading(one.section()));
    String second = View.folded(view.heading(other.section()));
    return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
  }
}
