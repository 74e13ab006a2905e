package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;

/** Citations of sections and articles that the act can't have. */
final class ImpossibleLaws {
  /** An act, the number of its last section or article, and how that number is cited. */
  private record Extent(String name, int last, Keyed citation) {}

  private static final List<Extent> EXTENTS =
      List.of(
          article(
              "personvernforordningen",
              99,
              "GDPR|personvernforordning(?:en|a)s?|\\(?EU\\)? 2016/679",
              "gdpr",
              "personvernforordning",
              "2016/679"),
          article("DORA", 64, "DORA(?:-forordningen)?|\\(?EU\\)? 2022/2554", "dora", "2022/2554"),
          article(
              "Data Act",
              50,
              "Data Act|dataforordning(?:en|a)|\\(?EU\\)? 2023/2854",
              "data act",
              "dataforordning",
              "2023/2854"),
          article("NIS2", 46, "NIS ?2(?:-direktivet)?|\\(?EU\\)? 2022/2555", "nis", "2022/2555"),
          chapter("kommuneloven", 31, "kommunelov[ae]n?s?", "kommunelov"),
          section(
              "personopplysningsloven",
              34,
              "personopplysningslov[ae]n?s?(?:\\s+(?:av\\s+)?2018)?",
              "personopplysningslov"),
          section("offentleglova", 34, "offentleglov[ae]n?s?", "offentleglov"));

  private ImpossibleLaws() {}

  private static Extent article(String name, int last, String names, String... keys) {
    String number = "(?:artikkel|artiklene|article|art\\.?)\\s*(?<number>\\d{1,3})";
    String between = "(?:\\s*\\(\\d\\))*(?:\\s*\\([a-z]\\))?,?\\s*(?:i|av|of|in)?\\s*(?:the\\s+)?";
    return new Extent(
        name,
        last,
        Keyed.of(
            "(?iu)(?:\\b(?:"
                + names
                + "),?\\s*"
                + number
                + "|"
                + number.replace("<number>", "<second>")
                + between
                + "(?:"
                + names
                + ")\\b)",
            keys));
  }

  private static Extent chapter(String name, int last, String names, String... keys) {
    return new Extent(
        name,
        last,
        Keyed.of(
            "(?iu)\\b(?:" + names + ")\\s+§§?\\s*(?<number>\\d{1,3})-(?<second>\\d{1,3})", keys));
  }

  private static Extent section(String name, int last, String names, String... keys) {
    return new Extent(
        name,
        last,
        Keyed.of(
            "(?iu)\\b(?:" + names + ")\\s+§§?\\s*(?<number>\\d{1,3})(?<second>(?!\\d))(?!-)",
            keys));
  }

  static List<Sighting> in(View view) {
    List<Sighting> found = new ArrayList<>();
    for (Extent extent : EXTENTS) {
      view.find(extent.citation())
          .filter(hit -> number(hit) > extent.last())
          .map(
              hit ->
                  Sighting.at(
                      hit.span(),
                      View.shortened(hit.match().group()),
                      extent.name(),
                      String.valueOf(extent.last())))
          .forEach(found::add);
    }
    return found;
  }

  private static int number(Hit hit) {
    return hit.group("number")
        .or(() -> hit.group("second"))
        .filter(digits -> !digits.isEmpty())
        .map(Integer::valueOf)
        .orElse(0);
  }
}
