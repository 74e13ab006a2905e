package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.document.Block;
import no.samsvar.document.Section;
import no.samsvar.text.Span;

/** Where the document lists its annexes: items or rows that each begin with an annex's number. */
record AnnexList(Map<String, Entry> entries) {
  private static final int FEWEST = 3;
  private static final Pattern ITEM =
      Pattern.compile(
          "(?iu)\\W{0,3}(?:bilag|vedlegg|annex|appendix|schedule|exhibit)\\s*(\\d{1,2}[a-z]?|[IVX]{2,5}|[A-Z])\\b[\\s:.–|-]*");
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?iu)\\b(?:bilag(?:ene|a)?|vedlegg(?:ene|a)?|annexes|appendices|schedules|exhibits)\\b");
  private static final Pattern WHOLLY =
      Pattern.compile(
          "(?iuU)(?:bilag|vedlegg|annexes|appendices|schedules|bilagsliste|vedleggsliste|the"
              + " (?:schedules|annexes|appendices) are part of this agreement:)");
  private static final Pattern TICK =
      Pattern.compile("(?iu)^(?:x|☒|☑|✓|✔|ja|yes|vedlagt|vedlagd|attached|\\[x\\])$");
  private static final Pattern NO =
      Pattern.compile(
          "(?iu)^(?:☐|nei|no|ikke relevant|ikkje relevant|utgår|n/a|not applicable|\\[ ?\\])$");

  private static final Pattern BOX = Pattern.compile("^\\W{0,2}(?:☐|\\[ \\])");

  /** Words by which the list itself says that the annex stands elsewhere. */
  private static final Pattern AWAY =
      Pattern.compile(
          "(?iu)\\b(?:publisert|tatt inn|teke inn|tekne inn|eget hefte|eige hefte|egen fil|benyttes"
              + " ikke|ikkje i bruk|under arbeid|reserved|reservert|føres"
              + " løpende|nei|separat\\p{L}*|eget dokument|eige dokument|egen fil|til enhver"
              + " tid|til kvar tid|published|separately|separate document|online|utgår|går ut)\\b");

  /** An annex as it is listed; ticked yes, ticked no or said to be elsewhere, or neither. */
  record Entry(String label, Span place, boolean yes, boolean no) {}

  static AnnexList of(View view) {
    Map<String, Entry> longest = Map.of();
    for (Section section : view.sections()) {
      Map<String, Entry> here = entries(view, section);
      boolean heading = AnnexHeading.of(view, section).isPresent();
      longest = !heading && here.size() > longest.size() ? here : longest;
    }
    return new AnnexList(longest.size() < FEWEST ? Map.of() : longest);
  }

  private static Map<String, Entry> entries(View view, Section section) {
    Map<String, Entry> found = new LinkedHashMap<>();
    String lead = view.heading(section);
    for (Block block : section.blocks()) {
      boolean listed = block instanceof Block.ListItem || block instanceof Block.TableRow;
      if (block instanceof Block.Paragraph) {
        lead = view.slice(block.span());
      }
      Optional<String> label = listed ? label(view, block, lead) : Optional.empty();
      label.ifPresent(each -> found.putIfAbsent(each, entry(view, block, each)));
    }
    return found;
  }

  /** "Bilag 2 …", or a bare "2" in the first cell of a table about annexes. */
  private static Optional<String> label(View view, Block block, String lead) {
    Matcher matcher = ITEM.matcher(view.slice(block.span()));
    if (matcher.lookingAt()) {
      return Optional.of(matcher.group(1).toLowerCase(Locale.ROOT));
    }
    if (block instanceof Block.ListItem item && WHOLLY.matcher(lead.strip()).matches()) {
      return item.label()
          .map(each -> each.replaceAll("\\W", ""))
          .filter(each -> each.matches("\\d{1,2}"));
    }
    boolean about = block instanceof Block.TableRow && ABOUT.matcher(lead).find();
    return about && block instanceof Block.TableRow row && !row.cells().isEmpty()
        ? Optional.of(view.slice(row.cells().getFirst()).strip().toLowerCase(Locale.ROOT))
            .filter(cell -> cell.matches("\\d{1,2}|[a-h]"))
        : Optional.empty();
  }

  private static Entry entry(View view, Block block, String label) {
    List<String> cells = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    if (block instanceof Block.TableRow row) {
      row.cells().forEach(cell -> cells.add(view.slice(cell).strip()));
      row.header().forEach(cell -> heads.add(View.folded(view.slice(cell))));
    }
    boolean yes = false;
    boolean no = false;
    for (int at = 1; at < cells.size(); at++) {
      boolean column = at < heads.size() && heads.get(at).matches("nei|no|ikke vedlagt|utgår");
      boolean ticked = TICK.matcher(cells.get(at)).matches();
      yes |= ticked && !column;
      no |= (ticked && column) || NO.matcher(cells.get(at)).matches();
    }
    String words = view.slice(block.span());
    boolean boxed = BOX.matcher(words).find();
    boolean ticked = words.contains("☒") || words.contains("☑") || words.contains("[x]");
    return new Entry(
        label,
        block.span(),
        (yes && !no) || ticked,
        (no && !yes) || (boxed && !ticked) || AWAY.matcher(words).find());
  }

  boolean lists(String label) {
    return entry(label).isPresent();
  }

  Optional<Entry> entry(String label) {
    return Optional.ofNullable(entries.get(label.toLowerCase(Locale.ROOT)));
  }
}
