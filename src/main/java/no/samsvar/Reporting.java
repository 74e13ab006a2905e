package no.samsvar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.check.Checker;
import no.samsvar.check.Examination;
import no.samsvar.check.Finding;
import no.samsvar.check.Kept;
import no.samsvar.check.Report;
import no.samsvar.check.RuleMarks;
import no.samsvar.check.Seen;
import no.samsvar.check.Verdict;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.DocumentKind;
import no.samsvar.observe.Observer;
import no.samsvar.pack.PackSet;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Makes the report on one document: what its rules find and what the checks of its text see. What
 * an earlier run found by the same rules is taken from there, and the document is not looked into
 * for it.
 */
final class Reporting {
  private final Source source;
  private final CheckRequest request;
  private final AnalysedDocument document;
  private final Optional<Kept> before;
  private final SortedMap<RuleId, Kept.Judged> verdicts = new TreeMap<>();
  private @Nullable Examination examined;
  private boolean anew;

  private Reporting(
      Source source, CheckRequest request, AnalysedDocument document, Optional<Kept> before) {
    this.source = source;
    this.request = request;
    this.document = document;
    this.before = before;
  }

  /** By which rules, and with which checker, reports are made. */
  record Source(PackSet packs, Checker checker, RuleMarks marks) {}

  /** What is asked of one document: packs besides those of its kind, annexes that are there. */
  record Wanted(Set<String> packs, List<String> annexes) {}

  /** A report, what to keep for the next one, and whether any of that is new. */
  record Made(Report report, Kept kept, boolean anew) {}

  /** A report made from nothing but the document. */
  static Report of(Source source, CheckRequest request, AnalysedDocument document, Wanted wanted) {
    return new Reporting(source, request, document, Optional.empty()).made(wanted).report();
  }

  /** How to report on a document of which this is kept. */
  static Reporting after(
      Kept before, Source source, CheckRequest request, AnalysedDocument document) {
    return new Reporting(source, request, document, Optional.of(before));
  }

  /** Asks what is wanted; once. */
  Made made(Wanted wanted) {
    before.ifPresent(kept -> verdicts.putAll(kept.verdicts()));
    List<Finding> findings = weighed(findings(wanted));
    Seen seen = seen();
    String name = document.front().id().value();
    Report report =
        new Report(
            document,
            request.kind().isPresent(),
            request.accepted().accept(name, findings),
            request.accepted().acceptObservations(name, seen.observations()),
            List.of());
    return new Made(report, new Kept(verdicts, Optional.of(seen)), anew);
  }

  /** What is missing in a part of an agreement is only a note: another part may hold it. */
  private List<Finding> weighed(SortedMap<RuleId, Finding> findings) {
    boolean part = document.front().kind().part();
    return findings.values().stream()
        .map(each -> part && each.verdict() instanceof Verdict.Missing ? asNote(each) : each)
        .toList();
  }

  private static Finding asNote(Finding finding) {
    Rule light = finding.rule().weighing(Severity.NOTE);
    return Finding.of(light, finding.verdict(), finding.fingerprint());
  }

  private SortedMap<RuleId, Finding> findings(Wanted wanted) {
    SortedMap<RuleId, Finding> findings = new TreeMap<>();
    DocumentKind kind = document.front().kind();
    Set<String> names = new LinkedHashSet<>();
    kind.pack().ifPresent(names::add);
    names.addAll(wanted.packs());
    RuleChoice choice = new RuleChoice(source.packs(), request.asOf());
    Checker.Question own = new Checker.Question(kind, false, wanted.annexes());
    ask(choice.asked(names), own, findings);
    if (RuleChoice.holdsServiceLevels(findings)) {
      ask(choice.asked(Set.of("sla")), own, findings);
    }
    request
        .about()
        .ifPresent(
            about -> {
              Set<String> described = about.pack().map(Set::of).orElse(Set.of());
              Checker.Question other = new Checker.Question(about, true, wanted.annexes());
              ask(choice.asked(described), other, findings);
            });
    return findings;
  }

  private void ask(List<Rule> rules, Checker.Question question, Map<RuleId, Finding> findings) {
    boolean keeps = before.isPresent() && !question.about() && question.annexes().isEmpty();
    List<Rule> open = rules.stream().filter(rule -> !(keeps && known(rule, findings))).toList();
    if (open.isEmpty()) {
      return;
    }
    boolean few = before.isPresent() && 2 * open.size() < rules.size();
    Examination examination = few ? source.marks().checker(open).examine(document) : examined();
    for (Finding finding : examination.check(open, question)) {
      findings.put(finding.rule().id(), finding);
      if (keeps) {
        anew = true;
        verdicts.put(
            finding.rule().id(),
            new Kept.Judged(
                source.marks().of(finding.rule()), finding.verdict(), finding.fingerprint()));
      }
    }
  }

  private boolean known(Rule rule, Map<RuleId, Finding> findings) {
    Kept.Judged kept = before.orElse(Kept.NOTHING).verdicts().get(rule.id());
    if (kept == null || !kept.mark().equals(source.marks().of(rule))) {
      return false;
    }
    findings.put(rule.id(), Finding.of(rule, kept.verdict(), kept.fingerprint()));
    return true;
  }

  private Examination examined() {
    Examination known = examined;
    if (known == null) {
      known = source.checker().examine(document);
      examined = known;
    }
    return known;
  }

  private Seen seen() {
    Observer observer = new Observer(request.observe());
    Optional<Seen> known =
        before
            .flatMap(Kept::seen)
            .filter(seen -> seen.holds(request.observe().checks(), request.asOf()));
    anew |= known.isEmpty();
    return known.orElseGet(() -> observer.look(document, request.asOf()));
  }
}
