package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Words of one block, fragment by fragment in reading order. Lines are joined when the tree is
 * built.
 */
public record Passage(List<Fragment> fragments) {
  public static final Passage EMPTY = new Passage(List.of());

  public Passage {
    fragments = fragments.stream().filter(fragment -> !fragment.text().isEmpty()).toList();
  }

  /** Words that stood on one line. */
  public static Passage of(String text, OptionalInt page, int line) {
    return new Passage(List.of(new Fragment(text, page, line)));
  }

  /** Whether there are no words. */
  public boolean isEmpty() {
    return fragments.isEmpty();
  }

  /** The words with a blank between the lines; for looking at, not for quoting. */
  public String plain() {
    return fragments.stream().map(Fragment::text).collect(Collectors.joining(" "));
  }

  /** This passage followed by another. */
  public Passage then(Passage next) {
    List<Fragment> all = new ArrayList<>(fragments);
    all.addAll(next.fragments);
    return new Passage(all);
  }

  /** This passage followed by another on a line of its own. */
  public Passage thenBroken(Passage next) {
    List<Fragment> all = new ArrayList<>(fragments);
    for (Fragment fragment : next.fragments) {
      boolean first = all.size() == fragments.size();
      all.add(
          new Fragment(
              fragment.text(), fragment.page(), fragment.line(), first || fragment.broken()));
    }
    return new Passage(all);
  }

  /**
   * The passage without its first characters, counted in {@link #plain}, up to the end of the first
   * fragment.
   */
  public Passage without(int characters) {
    if (isEmpty()) {
      return this;
    }
    List<Fragment> rest = new ArrayList<>(fragments);
    Fragment first = rest.removeFirst();
    String text = first.text();
    if (characters < text.length()) {
      rest.addFirst(first.with(text.substring(characters)));
    }
    return new Passage(rest);
  }
}
