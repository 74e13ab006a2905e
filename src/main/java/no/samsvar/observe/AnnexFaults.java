package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.samsvar.document.Block;
import no.samsvar.text.Span;

/** Annexes that are listed or ticked but not there, there but not listed, or there but empty. */
final class AnnexFaults {
  private static final Pattern HOLLOW =
      Pattern.compile(
          "(?iu)^\\W*(?:ikke relevant|ikkje relevant|ikke aktuelt|ikkje aktuelt|ikke utfylt|utgår|går ut"
              + "|not applicable|not relevant|n/a|tom(?:t)?|kommer|kjem|ettersendes|fylles ut|intentionally left blank"
              + "|not used|tbd|tba|\\[[^\\]]*\\]|[._…\\s]*)\\W*$");

  private AnnexFaults() {}

  /** Listed but not there, although other annexes stand in the file. */
  static List<Sighting> absent(Subject subject) {
    List<AnnexHeading> annexes = AnnexHeading.all(subject);
    if (annexes.isEmpty()) {
      return List.of();
    }
    Set<String> there = labels(annexes);
    return AnnexList.of(subject).entries().values().stream()
        .filter(entry -> !entry.no() && !there.contains(entry.label()))
        .filter(entry -> entry.yes() || named(subject, entry.place()))
        .map(entry -> Sighting.at(entry.place(), name(subject, entry.place())))
        .toList();
  }

  /** Whether the row has a word for annex; a bare number is too little to go by. */
  private static boolean named(Subject subject, Span place) {
    return Character.isLetter(subject.slice(place).strip().codePointAt(0));
  }

  /** There but not listed, although the document lists its annexes. */
  static List<Sighting> unlisted(Subject subject) {
    AnnexList list = AnnexList.of(subject);
    return list.entries().isEmpty()
        ? List.of()
        : AnnexHeading.all(subject).stream()
            .filter(annex -> !list.lists(annex.label()))
            .map(annex -> Sighting.at(annex.place(), annex.label()))
            .toList();
  }

  /** A heading with nothing, or only blanks, under it, while other annexes hold something. */
  static List<Sighting> empty(Subject subject) {
    List<AnnexHeading> annexes = AnnexHeading.all(subject);
    boolean someHold = annexes.stream().anyMatch(annex -> !hollow(subject, annex));
    AnnexList list = AnnexList.of(subject);
    List<Sighting> found = new ArrayList<>();
    for (AnnexHeading annex : annexes) {
      Optional<AnnexList.Entry> entry = list.entry(annex.label());
      boolean declared = entry.filter(each -> each.no() || each.yes()).isPresent();
      if (someHold && hollow(subject, annex) && !declared) {
        found.add(Sighting.at(places(annex), annex.label()));
      }
    }
    return found;
  }

  /** Ticked as part of the agreement, but with nothing under its heading. */
  static List<Sighting> tickedEmpty(Subject subject) {
    List<Sighting> found = new ArrayList<>();
    AnnexList list = AnnexList.of(subject);
    for (AnnexHeading annex : AnnexHeading.all(subject)) {
      Optional<AnnexList.Entry> entry = list.entry(annex.label());
      if (entry.filter(AnnexList.Entry::yes).isPresent() && hollow(subject, annex)) {
        List<Span> places = new ArrayList<>(List.of(entry.orElseThrow().place()));
        places.addAll(places(annex));
        found.add(Sighting.at(places, annex.label()));
      }
    }
    return found;
  }

  private static List<Span> places(AnnexHeading annex) {
    List<Span> places = new ArrayList<>(List.of(annex.place()));
    annex.blocks().stream().limit(2).map(Block::span).forEach(places::add);
    return places;
  }

  private static boolean hollow(Subject subject, AnnexHeading annex) {
    return annex.blocks().stream()
        .allMatch(
            block ->
                block instanceof Block.Placeholder
                    || HOLLOW.matcher(subject.slice(block.span())).matches());
  }

  private static Set<String> labels(List<AnnexHeading> annexes) {
    Set<String> labels = new TreeSet<>();
    annexes.forEach(annex -> labels.add(annex.label()));
    return labels;
  }

  private static String name(Subject subject, Span place) {
    return Subject.shortened(subject.slice(place).replace('\n', ' '));
  }
}
