package no.samsvar.document;

import java.util.List;
import java.util.Optional;
import no.samsvar.text.Span;

/**
 * A heading with what stands under it. The number is the one printed ("9.3", "§ 4", "Bilag 2"), the
 * path the place in the tree; the heading's span excludes the number. The span covers heading,
 * blocks and subsections.
 */
public record Section(
    SectionPath path,
    Optional<String> number,
    Optional<Span> heading,
    List<Block> blocks,
    List<Section> subsections,
    Span span) {
  public Section {
    blocks = List.copyOf(blocks);
    subsections = List.copyOf(subsections);
  }
}
