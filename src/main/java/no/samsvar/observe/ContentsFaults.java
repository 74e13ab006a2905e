package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.observe.HeadingNumbers.Numbered;
import no.samsvar.text.Span;

/** A printed table of contents that does not agree with the headings. */
final class ContentsFaults {
  private static final int FEWEST = 4;

  /** With more than this share of the entries nowhere, it is another document's table. */
  private static final double MOST = 0.5;

  private static final Pattern TITLE =
      Pattern.compile("(?iu)^(?:innhold|innhald|(?:table of )?contents)\\p{L}*$");
  private static final double ALIKE = 0.5;
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:kapittel|kap\\.|chapter|§)?\\s*(\\d{1,3}(?:\\.\\d{1,3})*)\\.?\\s+(?=\\S)");

  private final View view;
  private final List<String> entries;
  private final HeadingNumbers headings;
  private final String text;

  private ContentsFaults(View view) {
    this.view = view;
    this.entries =
        view.document().contents().stream().filter(entry -> !TITLE.matcher(entry).find()).toList();
    this.headings = HeadingNumbers.of(view);
    this.text =
        entries.size() < FEWEST ? "" : " " + Same.text(view.document().text().content()) + " ";
  }

  static List<Sighting> in(View view) {
    ContentsFaults faults = new ContentsFaults(view);
    return faults.entries.size() < FEWEST ? List.of() : faults.sightings();
  }

  private List<Sighting> sightings() {
    List<Sighting> found = new ArrayList<>();
    for (String entry : entries) {
      entry(entry).ifPresent(found::add);
    }
    dotted().ifPresent(found::add);
    if (found.size() > entries.size() * MOST) {
      return List.of();
    }
    headings.all().stream()
        .filter(this::unlisted)
        .map(each -> tell("unlisted", place(each), each.printed() + " " + title(each)))
        .forEach(found::add);
    return found;
  }

  /** One number in parts that ends in a full stop, where several others do not. */
  private Optional<Sighting> dotted() {
    List<String> parts = entries.stream().filter(entry -> PARTS.matcher(entry).find()).toList();
    List<String> dotted = parts.stream().filter(entry -> DOTTED.matcher(entry).find()).toList();
    return dotted.size() == 1 && parts.size() > FEWEST
        ? Optional.of(tell("form", List.of(), dotted.getFirst()))
        : Optional.empty();
  }

  private static final Pattern PARTS = Pattern.compile("^\\d{1,2}\\.\\d{1,2}\\.?\\s");
  private static final Pattern DOTTED = Pattern.compile("^\\d{1,2}\\.\\d{1,2}\\.\\s");

  /** An entry whose words stand nowhere: under its number stands something else, or nothing. */
  private Optional<Sighting> entry(String entry) {
    Matcher number = NUMBER.matcher(entry);
    boolean numbered = number.find();
    String title = Same.text(numbered ? entry.substring(number.end()) : entry);
    if (title.isEmpty() || text.contains(" " + title + " ") || alike(title)) {
      return Optional.empty();
    }
    Optional<Numbered> same =
        headings.all().stream()
            .filter(each -> numbered && each.printed().equals(number.group(1)))
            .findFirst();
    return Optional.of(
        same.map(each -> tell("differs", place(each), entry, title(each)))
            .orElseGet(() -> tell("absent", List.of(), entry)));
  }

  /** The same words, but for joins and breaks. */
  private boolean alike(String title) {
    String joined = title.replace(" ", "");
    return joined.length() > FEWEST && text.replace(" ", "").contains(joined);
  }

  /** A numbered heading as deep as those listed, whose siblings are listed. */
  private boolean unlisted(Numbered each) {
    Set<String> listed = new TreeSet<>();
    for (String entry : entries) {
      Matcher number = NUMBER.matcher(entry + " ");
      if (number.find()) {
        listed.add(number.group(1));
      }
    }
    String printed = each.printed();
    String family = printed.replaceAll("\\d+$", "");
    long siblings =
        listed.stream().filter(number -> number.replaceAll("\\d+$", "").equals(family)).count();
    boolean named = entries.stream().anyMatch(entry -> Same.share(entry, title(each)) > ALIKE);
    return siblings > 1 && each.scope().isEmpty() && !listed.contains(printed) && !named;
  }

  private String title(Numbered each) {
    return View.shortened(view.heading(each.section()));
  }

  private static List<Span> place(Numbered each) {
    return each.section().heading().map(List::of).orElse(List.of());
  }

  private static Sighting tell(String variant, List<Span> places, String... arguments) {
    return new Sighting(variant, List.of(arguments), places);
  }
}
