package no.samsvar.index;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.check.Kept;
import no.samsvar.document.Front;
import no.samsvar.observe.Particulars;
import no.samsvar.rule.RuleId;

/**
 * What an earlier check left of one document. Key names the content it is about, made the program
 * that wrote it; with another one of either nothing of it holds. What was found may stand as it was
 * written once, with later verdicts beside it.
 */
public final class Page {
  /** Beside so many later verdicts, by those in all, what was written once is mostly outdated. */
  private static final int PART = 2;

  private final Head head;
  private final Kept kept;
  private final Optional<Sheets> sheets;

  /** All of a page but what was found. */
  record Head(String key, String made, Front front, Optional<Particulars> particulars) {}

  /** What was found, as it was written once, and the verdicts that came later. */
  record Sheets(Packed once, Packed later) {}

  /** A page to be written. */
  public Page(String key, String made, Front front, Kept kept, Optional<Particulars> particulars) {
    this(new Head(key, made, front, particulars), kept, Optional.empty());
  }

  Page(Head head, Kept kept, Optional<Sheets> sheets) {
    this.head = head;
    this.kept = kept;
    this.sheets = sheets;
  }

  public String key() {
    return head.key();
  }

  public String made() {
    return head.made();
  }

  public Front front() {
    return head.front();
  }

  public Kept kept() {
    return kept;
  }

  public Optional<Particulars> particulars() {
    return head.particulars();
  }

  Head head() {
    return head;
  }

  Optional<Sheets> sheets() {
    return sheets;
  }

  /** The page with these verdicts in the place of earlier ones. */
  public Page with(SortedMap<RuleId, Kept.Judged> newer, Optional<Particulars> particulars) {
    Kept all = kept.with(newer);
    SortedMap<RuleId, Kept.Judged> later = new TreeMap<>();
    sheets.ifPresent(before -> later.putAll(PageCodec.verdicts(before.later())));
    later.putAll(newer);
    boolean few = PART * later.size() <= all.noted().size();
    return new Page(
        new Head(key(), made(), front(), particulars),
        all,
        sheets.filter(_ -> few).map(before -> new Sheets(before.once(), PageCodec.packed(later))));
  }
}
