package no.samsvar.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samsvar.document.Block;
import no.samsvar.text.Span;

/** Remembers, within one section, the clause that leads a list in and the header of a table. */
final class LeadIns {
  /** "31. (utgår)" leads nothing in. */
  private static final Pattern LEFT_OUT = Pattern.compile("[\\d.\\s§]*\\([^)]*\\)");

  private final String text;
  private final Map<Integer, Clause> byDepth = new HashMap<>();
  private Optional<SubList> beside = Optional.empty();
  private Optional<Clause> paragraph = Optional.empty();
  private Optional<Clause> header = Optional.empty();
  private List<Span> columns = List.of();
  private boolean retold;

  LeadIns(String text) {
    this.text = text;
  }

  /**
   * The clause that leads this item in: the item above it that ends with a colon, or the paragraph
   * before the list.
   */
  Optional<Clause> of(Block.ListItem item) {
    for (int depth = item.depth() - 1; depth >= 0; depth--) {
      Clause above = byDepth.get(depth);
      if (above != null && open(above)) {
        return Optional.of(above);
      }
    }
    return beside
        .filter(list -> list.takes(item.label().orElse("")))
        .map(SubList::leadIn)
        .or(() -> paragraph);
  }

  /** Whether the paragraph before the list was somebody else's words. */
  boolean retold() {
    return retold;
  }

  /** Takes note of a block that has been read. */
  void after(Block block, List<Clause> read) {
    if (!(block instanceof Block.TableRow)) {
      header = Optional.empty();
      columns = List.of();
    }
    switch (block) {
      case Block.Paragraph _ -> {
        byDepth.clear();
        beside = Optional.empty();
        retold = !read.isEmpty() && read.getLast().stance() == Stance.ATTRIBUTED;
        paragraph =
            read.isEmpty() ? Optional.empty() : Optional.of(read.getLast()).filter(this::open);
      }
      case Block.ListItem item -> {
        if (!read.isEmpty()) {
          beside = beside(item, read.getLast());
          byDepth.put(item.depth(), read.getLast());
        }
      }
      case Block.TableRow _, Block.Quotation _ -> paragraph = Optional.empty();
      case Block.Note _, Block.Caption _, Block.Placeholder _ -> {
        // stands between the lead-in and its list without parting them
      }
    }
  }

  /** The items that may hang under this one, or go on with those that hang under one before it. */
  private Optional<SubList> beside(Block.ListItem item, Clause clause) {
    String label = item.label().orElse("");
    if (text.substring(clause.span().start(), clause.span().end()).strip().endsWith(":")) {
      return Optional.of(new SubList(clause, label, ""));
    }
    return beside.filter(list -> list.takes(label)).map(list -> list.after(label));
  }

  private boolean open(Clause clause) {
    String words = text.substring(clause.span().start(), clause.span().end()).strip();
    if (words.endsWith(")") && LEFT_OUT.matcher(words).matches()) {
      return false;
    }
    char last = words.isEmpty() ? '.' : words.charAt(words.length() - 1);
    return last != '.' && last != '!' && last != '?' && last != ';';
  }

  Optional<Clause> header(Block.TableRow row) {
    return row.header().equals(columns) ? header : Optional.empty();
  }

  void table(Block.TableRow row, Clause clause) {
    columns = row.header();
    header = Optional.of(clause);
  }
}
