package no.samsvar.observe;

import java.util.HashSet;
import java.util.Set;
import no.samsvar.document.Block;

/** Numbers and letters printed before list items, without marks around them. */
final class ListLabels {
  private ListLabels() {}

  static Set<String> of(View view) {
    Set<String> labels = new HashSet<>();
    for (Passage passage : view.passages()) {
      if (passage.block() instanceof Block.ListItem item) {
        item.label().map(label -> label.replaceAll("^\\W+|\\W+$", "")).ifPresent(labels::add);
      }
    }
    return labels;
  }
}
