package no.samsvar.observe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.check.Evidence;
import no.samsvar.check.Finding;
import no.samsvar.check.Report;
import no.samsvar.check.Verdict;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.observe.Changes.Fate;
import no.samsvar.observe.Changes.Judged;
import no.samsvar.observe.Changes.Kind;
import no.samsvar.observe.Changes.Owed;
import no.samsvar.rule.RuleId;

/** Compares two versions of a document. Text that only moved is no change. */
public final class Versions {
  private static final double ALIKE = 0.55;

  private Versions() {}

  /** What became of each verdict that both versions have, sorted by rule. */
  public static List<Judged> verdicts(Report before, Report after) {
    SortedMap<RuleId, Finding> old = new TreeMap<>();
    before.findings().forEach(finding -> old.put(finding.rule().id(), finding));
    Set<String> oldText = clauses(before.analysed());
    Set<String> newText = clauses(after.analysed());
    List<Judged> judged = new ArrayList<>();
    for (Finding now : after.findings()) {
      Optional.ofNullable(old.get(now.rule().id()))
          .map(was -> new Judged(now.rule(), kind(was, now, oldText, newText), was, now))
          .ifPresent(judged::add);
    }
    return judged;
  }

  private static Kind kind(Finding was, Finding now, Set<String> oldText, Set<String> newText) {
    int before = rank(was.verdict());
    int after = rank(now.verdict());
    if (before != after) {
      boolean gap = was.verdict().gap() || now.verdict().gap();
      return after > before ? (gap ? Kind.FIXED : Kind.BETTER) : gap ? Kind.NEW_GAP : Kind.WORSE;
    }
    boolean kept =
        newText.containsAll(quotes(was.verdict())) && oldText.containsAll(quotes(now.verdict()));
    return kept ? Kind.UNCHANGED : Kind.CHANGED_TEXT;
  }

  /** How much is laid down, from nothing to all. */
  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Denied _, Verdict.Missing _ -> 0;
      case Verdict.Unreadable _, Verdict.NotShown _ -> 0;
      case Verdict.Partial _ -> 1;
      case Verdict.Met _, Verdict.NotApplicable _ -> 2;
    };
  }

  private static List<String> quotes(Verdict verdict) {
    return verdict.evidence().stream().map(Evidence::quote).map(Same::text).toList();
  }

  private static Set<String> clauses(AnalysedDocument document) {
    Set<String> texts = new HashSet<>();
    document.clauses().forEach(clause -> texts.add(Same.text(document.quote(clause))));
    return texts;
  }

  /** Duties that are new, gone or changed; each old one is paired with the new one most like it. */
  public static List<Owed> duties(List<Duty> before, List<Duty> after) {
    List<Duty> gone = new ArrayList<>(before);
    List<Duty> added = new ArrayList<>();
    for (Duty duty : after) {
      Optional<Duty> same = gone.stream().filter(old -> same(old, duty)).findFirst();
      same.ifPresentOrElse(gone::remove, () -> added.add(duty));
    }
    List<Owed> owed = new ArrayList<>();
    for (Duty duty : added) {
      Optional<Duty> like = nearest(duty, gone);
      like.ifPresent(gone::remove);
      owed.add(new Owed(like.isPresent() ? Fate.CHANGED : Fate.ADDED, like, Optional.of(duty)));
    }
    gone.forEach(duty -> owed.add(new Owed(Fate.GONE, Optional.of(duty), Optional.empty())));
    return owed;
  }

  private static boolean same(Duty one, Duty other) {
    return Same.text(one.evidence().quote()).equals(Same.text(other.evidence().quote()))
        && Same.text(one.action()).equals(Same.text(other.action()))
        && one.kind() == other.kind()
        && one.bearer().map(Party::role).equals(other.bearer().map(Party::role));
  }

  private static Optional<Duty> nearest(Duty duty, List<Duty> among) {
    Optional<Duty> best = Optional.empty();
    double most = ALIKE;
    for (Duty other : among) {
      double share = Same.share(duty.evidence().quote(), other.evidence().quote());
      if (share > most) {
        most = share;
        best = Optional.of(other);
      }
    }
    return best;
  }
}
