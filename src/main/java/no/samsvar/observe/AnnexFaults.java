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

  private static final Pattern LISTS =
      Pattern.compile(
          "(?iu)\\b(?:list of|liste over|oversikt|oversyn|schedules|annexes|appendices|bilagsliste)\\b");

  /** Longer headings have a title of their own. */
  private static final int BARE = 14;

  private AnnexFaults() {}

  /** Listed but not there, although other annexes stand in the file. */
  static List<Sighting> absent(View view) {
    List<AnnexHeading> annexes = AnnexHeading.all(view);
    if (annexes.isEmpty()) {
      return List.of();
    }
    Set<String> there = labels(annexes);
    AnnexList list = AnnexList.of(view);
    return list.entries().values().stream()
        .filter(entry -> !entry.no() && !there.contains(entry.label()))
        .filter(entry -> entry.yes() || named(view, entry.place()))
        .map(entry -> Sighting.at(entry.place(), name(view, entry.place())))
        .toList();
  }

  /** Whether the row has a word for annex or a title; a bare number is too little to go by. */
  private static boolean named(View view, Span place) {
    return Character.isLetter(view.slice(place).strip().codePointAt(0))
        || PART.matcher(lead(view, place)).find();
  }

  /** The words before the list. */
  private static String lead(View view, Span place) {
    String lead = "";
    for (Passage passage : view.passages()) {
      if (passage.block().span().start() >= place.start()) {
        break;
      }
      lead = passage.block() instanceof Block.TableRow ? lead : passage.words();
    }
    return lead;
  }

  private static final Pattern PART =
      Pattern.compile(
          "(?iuU)\\b(?:are part of|form part of|er (?:en )?del av|er ein del av|inngår i|høyrer til)\\b");

  /** There but not listed, although the document lists its annexes. */
  static List<Sighting> unlisted(View view) {
    AnnexList list = AnnexList.of(view);
    return list.entries().isEmpty()
        ? List.of()
        : AnnexHeading.all(view).stream()
            .filter(annex -> !list.lists(annex.label()))
            .map(annex -> Sighting.at(annex.place(), annex.label()))
            .toList();
  }

  /** A heading with nothing, or only blanks, under it, while other annexes hold something. */
  static List<Sighting> empty(View view) {
    List<AnnexHeading> annexes = AnnexHeading.all(view);
    boolean someHold = annexes.stream().anyMatch(annex -> !hollow(view, annex));
    AnnexList list = AnnexList.of(view);
    List<Sighting> found = new ArrayList<>();
    for (AnnexHeading annex : annexes) {
      Optional<AnnexList.Entry> entry = list.entry(annex.label());
      boolean declared = entry.filter(each -> each.no() || each.yes()).isPresent();
      if (someHold && hollow(view, annex) && !declared && !only(view, annex, annexes)) {
        found.add(Sighting.at(places(annex), annex.label()));
      }
    }
    return found;
  }

  /** Whether the line only names an annex that opens below, or has its title on the next line. */
  private static boolean only(View view, AnnexHeading annex, List<AnnexHeading> annexes) {
    long same = annexes.stream().filter(each -> each.label().equals(annex.label())).count();
    int at = view.sections().indexOf(annex.section());
    int first = at;
    while (first > 0 && AnnexHeading.of(view, view.sections().get(first)).isPresent()) {
      first--;
    }
    boolean listed = LISTS.matcher(view.heading(view.sections().get(first))).find();
    boolean titled =
        annex.blocks().isEmpty()
            && at + 1 < view.sections().size()
            && bare(view, annex)
            && view.sections().get(at + 1).number().isEmpty()
            && AnnexHeading.of(view, view.sections().get(at + 1)).isEmpty();
    return same > 1 || listed || titled || at <= 1;
  }

  private static boolean bare(View view, AnnexHeading annex) {
    return view.slice(annex.place()).strip().length() < BARE;
  }

  /** Ticked as part of the agreement, but with nothing under its heading. */
  static List<Sighting> tickedEmpty(View view) {
    List<Sighting> found = new ArrayList<>();
    AnnexList list = AnnexList.of(view);
    for (AnnexHeading annex : AnnexHeading.all(view)) {
      Optional<AnnexList.Entry> entry = list.entry(annex.label());
      if (entry.filter(AnnexList.Entry::yes).isPresent() && hollow(view, annex)) {
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

  private static boolean hollow(View view, AnnexHeading annex) {
    return annex.blocks().stream()
        .allMatch(
            block ->
                block instanceof Block.Placeholder
                    || HOLLOW.matcher(view.slice(block.span())).matches());
  }

  private static Set<String> labels(List<AnnexHeading> annexes) {
    Set<String> labels = new TreeSet<>();
    annexes.forEach(annex -> labels.add(annex.label()));
    return labels;
  }

  private static String name(View view, Span place) {
    return View.shortened(view.slice(place).replace('\n', ' '));
  }
}
