package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.document.Block;
import no.samsvar.text.Span;

/** A footnote's number that is used again, where the rest are counted through the document. */
final class NoteMarks {
  private static final int FEWEST = 3;

  /** More repeats are a count that starts anew on each page. */
  private static final double MOST = 0.34;

  /** A mark as extraction leaves it: set close to the word. */
  private static final Keyed CLOSE =
      Keyed.of(
          List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
          "(?U)(?<word>\\p{L}{4,})(?<mark>\\d{1,2})(?=[\\s.,;:)]|$)");

  /** A note that was read as text. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "^(?<mark>\\d{1,2})\\s+(?:\\.{3}|…|\\p{Lu}\\p{Ll}+ (?:er|is|viser)\\b|Se |See |http)");

  private NoteMarks() {}

  static List<Sighting> in(View view) {
    Map<String, List<Span>> notes = new LinkedHashMap<>();
    int all = 0;
    for (Passage passage : view.passages()) {
      if (passage.block() instanceof Block.Note note && note.mark().matches("\\d{1,3}")) {
        notes.computeIfAbsent(note.mark(), _ -> new ArrayList<>()).add(note.span());
        all++;
      }
    }
    if (all < FEWEST) {
      return List.of();
    }
    Map<String, List<Span>> repeated = new LinkedHashMap<>(notes);
    repeated.values().removeIf(places -> places.size() < 2);
    marks(view, notes.keySet()).forEach(repeated::putIfAbsent);
    List<Sighting> found = new ArrayList<>();
    if (repeated.size() <= Math.max(1, all * MOST)) {
      repeated.forEach((mark, places) -> found.add(Sighting.at(places, mark)));
    }
    return found;
  }

  /** Marks of notes that stand at two different words; a name that ends in a digit returns. */
  private static Map<String, List<Span>> marks(View view, Set<String> notes) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    List<Hit> hits =
        view.own(CLOSE).filter(hit -> notes.contains(hit.match().group("mark"))).toList();
    hits.forEach(hit -> uses.merge(View.folded(hit.match().group()), 1, Integer::sum));
    Map<String, List<Span>> at = new LinkedHashMap<>();
    Set<String> seen = new TreeSet<>();
    for (Hit hit : hits) {
      String word = View.folded(hit.match().group());
      if (uses.getOrDefault(word, 0) == 1 && seen.add(word)) {
        at.computeIfAbsent(hit.match().group("mark"), _ -> new ArrayList<>()).add(hit.span());
      }
    }
    for (Passage passage : view.passages()) {
      Matcher begins = BEGINS.matcher(passage.words());
      if (!(passage.block() instanceof Block.Note) && begins.find()) {
        Optional.ofNullable(at.get(begins.group("mark")))
            .ifPresent(places -> places.add(passage.block().span()));
      }
    }
    at.values().removeIf(places -> places.size() < 2);
    return at;
  }
}
