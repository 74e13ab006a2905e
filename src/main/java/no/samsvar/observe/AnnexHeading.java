package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.document.Block;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/** A heading that opens an annex of the same file: its word, and its number or letter. */
record AnnexHeading(String word, String label, Section section, Span place) {
  private static final Pattern OPENS =
      Pattern.compile(
          "(?iu)\\s*(?<word>bilag|vedlegg|annex|appendix|schedule|exhibit|attachment)\\s*(?:nr\\.?\\s*)?"
              + "(?<label>\\d{1,2}[a-z]?|[IVX]{2,5}|[A-Z])\\b(?!\\s*(?:og|and|til|to)\\b)");

  /** The annex that this section opens; empty for any other section. */
  static Optional<AnnexHeading> of(View view, Section section) {
    if (section.heading().isEmpty()) {
      return Optional.empty();
    }
    String line = section.number().map(number -> number + " ").orElse("") + view.heading(section);
    Matcher matcher = OPENS.matcher(line);
    return matcher.lookingAt()
        ? Optional.of(
            new AnnexHeading(
                matcher.group("word").toLowerCase(Locale.ROOT),
                matcher.group("label").toLowerCase(Locale.ROOT),
                section,
                section.heading().orElseThrow()))
        : Optional.empty();
  }

  /** The annexes of the file, in the order of the text. */
  static List<AnnexHeading> all(View view) {
    List<AnnexHeading> found = new ArrayList<>();
    view.sections().forEach(section -> of(view, section).ifPresent(found::add));
    return found;
  }

  /** The blocks under the heading, those of its subsections with them. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    collect(section, blocks);
    return blocks;
  }

  private static void collect(Section section, List<Block> blocks) {
    blocks.addAll(section.blocks());
    section.subsections().forEach(below -> collect(below, blocks));
  }
}
