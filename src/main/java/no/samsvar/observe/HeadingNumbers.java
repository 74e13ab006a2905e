package no.samsvar.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.document.Section;

/** The numbers printed before headings, each with the annex it stands in. */
record HeadingNumbers(List<Numbered> all) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)(?<sign>§|kapittel|kap\\.?|chapter|del|part)?\\s*(?<number>\\d{1,3}(?:\\.\\d{1,3})*)\\.?");

  HeadingNumbers {
    all = List.copyOf(all);
  }

  /**
   * A heading with its number.
   *
   * @param scope the annex it stands in, empty for the main part, and the sign before the number
   */
  record Numbered(Section section, List<Integer> number, String scope) {
    /** What its siblings share: the numbers above it, and the scope. */
    String family() {
      return scope + number.subList(0, number.size() - 1);
    }

    int last() {
      return number.getLast();
    }

    String printed() {
      return String.join(".", number.stream().map(String::valueOf).toList());
    }
  }

  static HeadingNumbers of(View view) {
    List<Numbered> found = new ArrayList<>();
    String annex = "";
    for (Section section : view.sections()) {
      Optional<AnnexHeading> here = AnnexHeading.of(view, section);
      annex = here.map(AnnexHeading::label).orElse(annex);
      String scope = annex;
      if (here.isEmpty() && section.heading().isPresent()) {
        section.number().flatMap(number -> read(section, number, scope)).ifPresent(found::add);
      }
    }
    return new HeadingNumbers(found);
  }

  private static Optional<Numbered> read(Section section, String printed, String annex) {
    Matcher matcher = NUMBER.matcher(printed.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String sign = Optional.ofNullable(matcher.group("sign")).map(View::folded).orElse("");
    List<Integer> number =
        Arrays.stream(matcher.group("number").split("\\.")).map(Integer::valueOf).toList();
    return Optional.of(new Numbered(section, number, annex + sign));
  }

  /** The headings of each family of siblings, in the order of the text. */
  Map<String, List<Numbered>> families() {
    Map<String, List<Numbered>> families = new LinkedHashMap<>();
    all.forEach(each -> families.computeIfAbsent(each.family(), _ -> new ArrayList<>()).add(each));
    return families;
  }

  /** Whether a heading has this number, in the main part or an annex. */
  boolean has(String number) {
    return all.stream().anyMatch(each -> each.printed().equals(number));
  }
}
