package no.samsvar.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import no.samsvar.extract.layout.Fragment;
import no.samsvar.extract.layout.Line;
import no.samsvar.extract.layout.Passage;

/** The words of a tagged document by the numbers its tags call them by. */
final class TaggedWords {
  private static final Pattern RAISED =
      Pattern.compile(Line.RAISED + "[^" + Line.RAISED + "]*" + Line.RAISED);

  private final Map<Tag.Words, List<Chunk>> chunks = new HashMap<>();
  private final Map<Chunk, Integer> lines = new HashMap<>();
  private final boolean notes;
  private int unmarked;
  private int marked;

  /** In a document with notes, raised figures are their marks. */
  TaggedWords(List<PageText> pages, boolean notes) {
    this.notes = notes;
    int line = 0;
    for (PageText page : pages) {
      Chunk before = null;
      for (Chunk chunk : page.chunks()) {
        line += before == null || !chunk.onLineOf(before) ? 1 : 0;
        before = chunk;
        lines.put(chunk, line);
        take(chunk, page.number());
      }
    }
  }

  private void take(Chunk chunk, int page) {
    switch (chunk.place().kind()) {
      case ARTIFACT -> {}
      case NONE -> unmarked += letters(chunk);
      case CONTENT -> {
        marked += letters(chunk);
        Tag.Words place = new Tag.Words(page, chunk.place().number());
        chunks.computeIfAbsent(place, _ -> new ArrayList<>()).add(chunk);
      }
    }
  }

  private static int letters(Chunk chunk) {
    return (int) chunk.text().chars().filter(Character::isLetterOrDigit).count();
  }

  /** How many in a hundred letters the tags leave out. */
  int leftOut(Tag tree) {
    Set<Tag.Words> places = new HashSet<>(tree.words().toList());
    int reached =
        places.stream().flatMap(place -> at(place).stream()).mapToInt(TaggedWords::letters).sum();
    int all = marked + unmarked;
    return all == 0 ? 100 : (int) Math.ceil(100.0 * (all - reached) / all);
  }

  private List<Chunk> at(Tag.Words place) {
    return chunks.getOrDefault(place, List.of());
  }

  /** The chunks of these nodes in the order of the tags. */
  List<Chunk> chunks(List<? extends Tag> tags) {
    return tags.stream().flatMap(Tag::words).flatMap(place -> at(place).stream()).toList();
  }

  /** The words of these nodes, printed line by printed line. */
  Passage passage(List<? extends Tag> tags) {
    List<Fragment> fragments = new ArrayList<>();
    List<Chunk> line = new ArrayList<>();
    int page = 0;
    for (Tag.Words place : tags.stream().flatMap(Tag::words).toList()) {
      for (Chunk chunk : at(place)) {
        if (!line.isEmpty() && (page != place.page() || !chunk.onLineOf(line.getLast()))) {
          fragments.add(fragment(line, page));
          line.clear();
        }
        page = place.page();
        line.add(chunk);
      }
    }
    if (!line.isEmpty()) {
      fragments.add(fragment(line, page));
    }
    return new Passage(fragments);
  }

  private Fragment fragment(List<Chunk> line, int page) {
    List<Chunk> printed = line.stream().sorted(Comparator.comparingDouble(Chunk::x)).toList();
    String said = Row.words(printed, ' ');
    String text = RAISED.matcher(said).replaceAll(mark -> notes ? "" : bare(mark.group()));
    return new Fragment(text, OptionalInt.of(page), lines.getOrDefault(line.getFirst(), 1));
  }

  private static String bare(String raised) {
    return raised.substring(1, raised.length() - 1);
  }
}
