package no.samsvar.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.samsvar.extract.layout.Fragment;
import no.samsvar.extract.layout.Passage;

/**
 * The words of one paragraph, line by line where the author broke lines, with the notes and text
 * boxes that hang on it; bold when all of its words are.
 */
record Inline(List<String> lines, boolean bold, List<Note> notes, List<XmlNode> boxes) {

  /** A note that hangs on the paragraph. */
  record Note(String mark, Passage words) {}

  Inline {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
    boxes = List.copyOf(boxes);
  }

  boolean isEmpty() {
    return lines.stream().allMatch(String::isBlank);
  }

  /** The words as a passage that stood at this paragraph, after a label when there is one. */
  Passage passage(String label, int paragraph) {
    List<Fragment> fragments = new ArrayList<>();
    for (String line : lines) {
      String text = fragments.isEmpty() && !label.isEmpty() ? label + " " + line : line;
      fragments.add(new Fragment(text, OptionalInt.empty(), paragraph, !fragments.isEmpty()));
    }
    return new Passage(fragments);
  }

  Passage passage(int paragraph) {
    return passage("", paragraph);
  }
}
