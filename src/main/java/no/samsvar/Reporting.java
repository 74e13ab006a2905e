package no.samsvar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import no.samsvar.check.Checker;
import no.samsvar.check.Examination;
import no.samsvar.check.Finding;
import no.samsvar.check.Kept;
import no.samsvar.check.Observation;
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
  private final SortedMap<RuleId, Answer> answers = new TreeMap<>();
  private final SortedMap<RuleId, Kept.Judged> newer = new TreeMap<>();
  private @Nullable Examination examined;

  private Reporting(
      Source source, CheckRequest request, AnalysedDocument document, Optional<Kept> before) {
    this.source = source;
    this.request = request;
    this.document = document;
    this.before = before;
  }

  /** By which rules, and with which checker, reports are made. */
  record Source(PackSet packs, Checker checker, RuleMarks marks) {
    /** Whether what is kept of a rule is what it would come to now. */
    boolean holds(Kept kept, Rule rule) {
      Kept.Noted noted = kept.noted().get(rule.id());
      return noted != null && noted.mark().equals(marks.of(rule));
    }
  }

  /** What is asked of one document: packs besides those of its kind, annexes that are there. */
  record Wanted(Set<String> packs, List<String> annexes) {}

  /** What a rule came to; empty where that is kept. */
  private record Answer(Rule rule, boolean met, Optional<Finding> finding) {}

  /**
   * A report that can be made, by rules of which packs; what to keep for the next one, and, where
   * no more than that is new, the new verdicts.
   */
  record Made(
      SortedSet<String> packs,
      Supplier<Report> report,
      Kept kept,
      Optional<SortedMap<RuleId, Kept.Judged>> newer) {
    /** Whether the next report needs no more than is kept already. */
    boolean known() {
      return newer.filter(Map::isEmpty).isPresent();
    }
  }

  /** A report made from nothing but the document. */
  static Report of(Source source, CheckRequest request, AnalysedDocument document, Wanted wanted) {
    return new Reporting(source, request, document, Optional.empty()).made(wanted).report().get();
  }

  /** How to report on a document of which this is kept. */
  static Reporting after(
      Kept before, Source source, CheckRequest request, AnalysedDocument document) {
    return new Reporting(source, request, document, Optional.of(before));
  }

  /** Asks what is wanted; once. */
  Made made(Wanted wanted) {
    ask(wanted);
    SortedSet<String> packs = new TreeSet<>();
    answers.keySet().forEach(rule -> packs.add(rule.pack()));
    Optional<Kept> same =
        before.filter(
            kept ->
                kept.reach()
                    .filter(reach -> reach.holds(request.observe().checks(), request.asOf()))
                    .isPresent());
    if (same.isPresent()) {
      Kept kept = same.get().with(newer);
      return new Made(
          packs, () -> report(kept, kept.whole().observations()), kept, Optional.of(newer));
    }
    SortedMap<RuleId, Kept.Judged> verdicts = new TreeMap<>();
    before.ifPresent(kept -> verdicts.putAll(kept.whole().verdicts()));
    verdicts.putAll(newer);
    Seen seen = new Observer(request.observe()).look(document, request.asOf());
    Kept kept = Kept.of(verdicts, Optional.of(seen));
    return new Made(packs, () -> report(kept, seen.observations()), kept, Optional.empty());
  }

  private Report report(Kept kept, List<Observation> observations) {
    SortedMap<RuleId, Kept.Judged> verdicts = kept.whole().verdicts();
    String name = document.front().id().value();
    List<Finding> findings =
        answers.values().stream()
            .map(each -> each.finding().orElseGet(() -> kept(each.rule(), verdicts)))
            .map(this::weighed)
            .toList();
    return new Report(
        document,
        request.kind().isPresent(),
        request.accepted().accept(name, findings),
        request.accepted().acceptObservations(name, observations),
        List.of());
  }

  private static Finding kept(Rule rule, Map<RuleId, Kept.Judged> verdicts) {
    Kept.Judged judged = Optional.ofNullable(verdicts.get(rule.id())).orElseThrow();
    return Finding.of(rule, judged.verdict(), judged.fingerprint());
  }

  /** What is missing in a part of an agreement is only a note: another part may hold it. */
  private Finding weighed(Finding finding) {
    boolean part = document.front().kind().part();
    return part && finding.verdict() instanceof Verdict.Missing ? asNote(finding) : finding;
  }

  private static Finding asNote(Finding finding) {
    Rule light = finding.rule().weighing(Severity.NOTE);
    return Finding.of(light, finding.verdict(), finding.fingerprint());
  }

  private void ask(Wanted wanted) {
    DocumentKind kind = document.front().kind();
    Set<String> names = new LinkedHashSet<>();
    kind.pack().ifPresent(names::add);
    names.addAll(wanted.packs());
    RuleChoice choice = new RuleChoice(source.packs(), request.asOf());
    Checker.Question own = new Checker.Question(kind, false, wanted.annexes());
    ask(choice.asked(names), own);
    Answer levels = answers.get(RuleChoice.SERVICE_LEVELS);
    if (levels != null && levels.met()) {
      ask(choice.asked(Set.of("sla")), own);
    }
    request
        .about()
        .ifPresent(
            about -> {
              Set<String> described = about.pack().map(Set::of).orElse(Set.of());
              Checker.Question other = new Checker.Question(about, true, wanted.annexes());
              ask(choice.asked(described), other);
            });
  }

  private void ask(List<Rule> rules, Checker.Question question) {
    boolean keeps = before.isPresent() && !question.about() && question.annexes().isEmpty();
    List<Rule> open = rules.stream().filter(rule -> !(keeps && known(rule))).toList();
    if (open.isEmpty()) {
      return;
    }
    boolean few = before.isPresent() && 2 * open.size() < rules.size();
    Examination examination = few ? source.marks().checker(open).examine(document) : examined();
    for (Finding finding : examination.check(open, question)) {
      Rule rule = finding.rule();
      boolean met = finding.verdict() instanceof Verdict.Met;
      answers.put(rule.id(), new Answer(rule, met, Optional.of(finding)));
      if (keeps) {
        newer.put(
            rule.id(),
            new Kept.Judged(source.marks().of(rule), finding.verdict(), finding.fingerprint()));
      }
    }
  }

  private boolean known(Rule rule) {
    Kept kept = before.orElse(Kept.NOTHING);
    if (!source.holds(kept, rule)) {
      return false;
    }
    boolean met = Optional.ofNullable(kept.noted().get(rule.id())).orElseThrow().met();
    answers.put(rule.id(), new Answer(rule, met, Optional.empty()));
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
}
