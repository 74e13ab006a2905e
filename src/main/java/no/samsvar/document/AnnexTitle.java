package no.samsvar.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title by which a document calls itself an annex: "Bilag 4 Tjenestenivå", "Prisbilag",
 * "Schedule 2 to the agreement".
 *
 * @param words the whole title
 * @param label its number or letter, in small letters; empty when it has none
 */
public record AnnexTitle(String words, Optional<String> label) {
  private static final String NAME = "(?:bilag|vedlegg|annex|appendix|schedule|exhibit)";

  /** "Bilag 2", "SSA-D Annex 3", "Driftsavtale – vedlegg A"; but not "annexes 1 and 2". */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?iu)(?:^|^SSA-?\\p{L}+ |^[^–:,]{1,60}[–:] ?)"
              + NAME
              + "[ _.-]*(?:nr\\.? ?)?([0-9]{1,2}[a-z]?|[ivx]{2,5}|[a-hj-z])(?![\\p{L}\\p{N}])"
              + "(?! *(?:og|til og med|and|,|–|-) *[0-9])");

  /** "Bilag: Priser", "Vedlegg til avtale om drift", "Prisbilag", "Service level schedule". */
  private static final Pattern BARE =
      Pattern.compile(
          "(?iu)^"
              + NAME
              + "(?: ?[:–]| (?:til|to) .*(?:avtale|kontrakt|agreement|contract)).*|^(?:\\p{L}+"
              + " ){0,4}(?:\\p{L}{3,}(?:bilag|vedlegg)|\\p{L}{3,} (?:annex|schedule))$");

  /** A heading further on is a title only so near the top. */
  private static final int TOP = 400;

  private static final int FIRST = 3;

  /** The title of a document that is an annex; empty when it is none. */
  public static Optional<AnnexTitle> of(Document document) {
    List<String> opening = opening(document);
    return opening.stream()
        .flatMap(title -> of(title).stream())
        .filter(found -> found.label().isPresent() || found.words().equals(opening.getFirst()))
        .findFirst();
  }

  /** What these words say of an annex that they are the title of; empty when they name none. */
  public static Optional<AnnexTitle> of(String title) {
    String words = title.strip();
    Matcher labelled = LABELLED.matcher(words);
    if (labelled.find()) {
      return Optional.of(
          new AnnexTitle(words, Optional.of(labelled.group(1).toLowerCase(Locale.ROOT))));
    }
    return Optional.of(words)
        .filter(BARE.asMatchPredicate())
        .map(found -> new AnnexTitle(found, Optional.empty()));
  }

  /** The file's own title and the first headings near the top. */
  private static List<String> opening(Document document) {
    List<String> titles = new ArrayList<>();
    document
        .title()
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .ifPresent(titles::add);
    List<Section> sections = new ArrayList<>();
    collect(document.body(), sections);
    for (Section section : sections.subList(0, Math.min(FIRST, sections.size()))) {
      String number = section.number().orElse("");
      boolean numbered = !number.isEmpty() && Character.isDigit(number.charAt(0));
      if (numbered || section.span().start() > TOP) {
        break;
      }
      String heading = section.heading().map(document.text()::slice).orElse("");
      titles.add((number + " " + heading).strip());
    }
    return titles;
  }

  private static void collect(Section section, List<Section> sections) {
    if (section.heading().isPresent()) {
      sections.add(section);
    }
    section.subsections().forEach(below -> collect(below, sections));
  }
}
