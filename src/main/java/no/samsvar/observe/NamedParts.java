package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/**
 * Pointers to a part of the document by its name: a list of references or words that is not there,
 * an annex whose title is a chapter's.
 */
final class NamedParts {
  /** A kind of list: how it is pointed at, and what its heading says. */
  private record Kind(Keyed pointer, Pattern heading) {
    static Kind of(String words, String heading, String... keys) {
      return new Kind(
          Keyed.of(
              "(?iuU)\\b(?:se|sjå|jf\\.?|jfr\\.?|see|listed in|finnes i|finst i|i)\\s+(?:vedlagte?\\s+|egen\\s+|eiga\\s+|the\\s+)?(?:"
                  + words
                  + ")\\b",
              keys),
          Pattern.compile("(?iuU)\\b(?:" + heading + ")"));
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          Kind.of(
              "referanselist\\w*|litteraturlist\\w*|kildelist\\w*|kjeldelist\\w*|list of references|bibliography|reference list",
              "referanse|litteratur|kilde|kjelde|references|bibliography",
              "referanselist",
              "litteraturlist",
              "kildelist",
              "kjeldelist",
              "list of references",
              "bibliography",
              "reference list"),
          Kind.of(
              "ordlist\\w*|begrepslist\\w*|omgrepslist\\w*|ordforklaring\\w*|glossary|list of terms",
              "ordlist|begrep|omgrep|ordforklaring|definisjon(?:er|ar)|forkort|glossary|definitions|terms|abbreviations",
              "ordlist",
              "begrepslist",
              "omgrepslist",
              "ordforklaring",
              "glossary",
              "list of terms"));
  private static final Keyed TITLED =
      Keyed.of(
          "(?iuU)\\b(?:vedlegg(?:et)?|bilag(?:et)?|annex|appendix|schedule)\\s*:?\\s*[«\"“”](?<title>[^«»\"“”]{6,120})[»\"”]",
          "«",
          "\"",
          "“",
          "”");

  private NamedParts() {}

  static List<Sighting> in(View view) {
    List<Sighting> found = new ArrayList<>();
    for (Kind kind : KINDS) {
      List<Span> places = view.own(kind.pointer()).map(Hit::span).toList();
      if (!places.isEmpty() && !there(view, kind)) {
        String said = view.slice(places.getFirst()).replaceAll("(?s)^.*\\s", "");
        found.add(new Sighting("list", List.of(said), places));
      }
    }
    annexes(view).ifPresent(found::add);
    view.find(TITLED).forEach(hit -> chapter(view, hit).ifPresent(found::add));
    return found;
  }

  /** "See annex", in a plan or report in which no annex stands. */
  private static Optional<Sighting> annexes(View view) {
    boolean alone = !view.agreement() && view.kind() != DocumentKind.UNKNOWN;
    List<Span> places = alone ? view.own(ANNEX).map(Hit::span).toList() : List.of();
    boolean there =
        places.isEmpty()
            || HEADED.matcher(view.document().text().content()).find()
            || view.sections().stream().anyMatch(each -> AnnexHeading.of(view, each).isPresent());
    return there
        ? Optional.empty()
        : Optional.of(
            new Sighting(
                "list", List.of("vedlegg"), places.subList(0, Math.min(SHOWN, places.size()))));
  }

  private static final int SHOWN = 8;
  private static final Keyed ANNEX =
      Keyed.of(
          "(?iuU)\\b(?:se|sjå)\\s+(?:eget\\s+|eige\\s+)?vedlegg(?:et)?(?!\\s*(?:\\d|[A-H]\\b|[«\"“”:]|til\\b))\\b",
          "vedlegg");
  private static final Pattern HEADED =
      Pattern.compile(
          "(?iumU)^\\W{0,3}(?:vedlegg|bilag|appendiks)(?:\\s+(?:\\d{1,2}|[A-H]))?\\b(?:\\W|$)");

  private static boolean there(View view, Kind kind) {
    return view.sections().stream()
        .anyMatch(section -> kind.heading().matcher(view.heading(section)).find());
  }

  /** The chapter that bears the title under which an annex is pointed at. */
  private static Optional<Sighting> chapter(View view, Hit hit) {
    String title = hit.match().group("title");
    for (Section section : view.sections()) {
      boolean same = Same.share(view.heading(section), title) > ALIKE;
      Optional<String> number = section.number().filter(each -> PLAIN.matcher(each).matches());
      if (same && number.isPresent() && AnnexHeading.of(view, section).isEmpty()) {
        Span place = section.heading().orElseThrow();
        return Optional.of(
            new Sighting(
                "chapter",
                List.of(View.shortened(title), number.get()),
                List.of(hit.span(), place)));
      }
    }
    return Optional.empty();
  }

  private static final double ALIKE = 0.8;
  private static final Pattern PLAIN = Pattern.compile("[\\d.]+");
}
