package no.samsvar.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samsvar.check.Evidence;
import no.samsvar.check.Finding;
import no.samsvar.check.Report;
import no.samsvar.check.Verdict;
import no.samsvar.document.Joined;
import no.samsvar.document.Language;
import no.samsvar.rule.Component;
import no.samsvar.rule.Rule;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Wording;

/** Puts findings into words. */
record Elements(Words words, List<Joined.Part> sources) {

  List<ElementView> of(Report report) {
    Set<RuleId> ids =
        report.findings().stream().map(finding -> finding.rule().id()).collect(Collectors.toSet());
    boolean part = report.analysed().front().kind().part();
    return report.findings().stream()
        .map(finding -> view(finding, outcome(finding, part), ids))
        .toList();
  }

  /** What was missing in a part of an agreement may stand elsewhere, unless a person said it. */
  private static Outcome outcome(Finding finding, boolean part) {
    Outcome found = Outcome.of(finding);
    return part && finding.overruled().isEmpty() ? found.inPart() : found;
  }

  private ElementView view(Finding finding, Outcome outcome, Set<RuleId> ids) {
    Rule rule = finding.rule();
    String said = said(finding);
    List<PartView> parts = parts(rule, finding.verdict());
    Wording wording = wording(rule);
    return new ElementView(
        finding,
        outcome,
        wording,
        message(wording, outcome, finding.overruled().isPresent() ? List.of() : parts)
            + (said.isEmpty() ? "" : " – " + said),
        parts,
        quotes(rule, finding.verdict().evidence()),
        quotes(rule, finding.verdict().nearest()),
        rule.refines().filter(ids::contains).isEmpty(),
        said);
  }

  /** What a person said of the verdict; empty when nobody said anything. */
  private String said(Finding finding) {
    return finding
        .assessment()
        .map(
            said ->
                said.overrules(finding.verdict())
                    ? words.text(
                        "assessment.overruled",
                        words.verdict(Outcome.of(finding.verdict())),
                        said.who(),
                        said.day(),
                        said.why())
                    : words.text("assessment.confirmed", said.who(), said.day(), said.why()))
        .orElse("");
  }

  private List<QuoteView> quotes(Rule rule, List<Evidence> evidence) {
    return evidence.stream()
        .map(quote -> QuoteView.of(quote, label(rule, quote.component()), words, sources))
        .toList();
  }

  private String label(Rule rule, String component) {
    return rule.components().stream()
        .filter(part -> part.name().equals(component))
        .findFirst()
        .map(this::label)
        .orElse("");
  }

  private String label(Component component) {
    String other = component.labels().getOrDefault(Language.BOKMAAL, component.name());
    return component.labels().getOrDefault(words.language(), other);
  }

  private List<PartView> parts(Rule rule, Verdict verdict) {
    List<PartView> parts = new ArrayList<>();
    for (Component component : rule.components()) {
      PartView.State state = state(component.name(), verdict);
      parts.add(new PartView(component.name(), label(component), component.core(), state));
    }
    return parts;
  }

  private static PartView.State state(String name, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Partial partial when partial.missing().contains(name) -> PartView.State.MISSING;
      case Verdict.Partial partial when partial.weak().contains(name) -> PartView.State.WEAK;
      case Verdict.Met _, Verdict.Partial _ -> held(name, verdict);
      case Verdict.Denied _, Verdict.Missing _ -> PartView.State.MISSING;
      case Verdict.NotApplicable _, Verdict.Unreadable _, Verdict.NotShown _ ->
          PartView.State.UNKNOWN;
    };
  }

  /** Held when a quote proves it; an optional part without a quote is left open. */
  private static PartView.State held(String name, Verdict verdict) {
    return verdict.evidence().stream().anyMatch(quote -> quote.component().equals(name))
        ? PartView.State.HELD
        : PartView.State.UNKNOWN;
  }

  private String message(Wording wording, Outcome outcome, List<PartView> parts) {
    String title = wording.title();
    return switch (outcome) {
      case MET -> title;
      case MISSING, DENIED -> wording.message();
      case PARTIAL -> partial(title, parts);
      case NOT_APPLICABLE, UNREADABLE, NOT_SHOWN, ELSEWHERE ->
          words.text("message." + outcome.key(), title);
    };
  }

  private String partial(String title, List<PartView> parts) {
    String lacking = lacking(parts, words);
    return lacking.isEmpty()
        ? words.text("message.partial", title)
        : words.text("message.partial.parts", title, lacking);
  }

  /** "lacks deadline; weakly worded: recipient"; empty when no part is named. */
  static String lacking(List<PartView> parts, Words words) {
    List<String> sentences = new ArrayList<>();
    for (PartView.State state : List.of(PartView.State.MISSING, PartView.State.WEAK)) {
      List<String> labels =
          parts.stream().filter(part -> part.state() == state).map(PartView::label).toList();
      if (!labels.isEmpty()) {
        sentences.add(words.text("part." + Words.key(state), words.list(labels)));
      }
    }
    return String.join("; ", sentences);
  }

  private Wording wording(Rule rule) {
    return wording(rule, words.language());
  }

  /** What a rule says in a language; in bokmål when it does not speak that one. */
  static Wording wording(Rule rule, Language language) {
    Wording none = new Wording(rule.id().value(), rule.id().value(), "", "");
    Wording other = rule.wordings().getOrDefault(Language.BOKMAAL, none);
    return rule.wordings().getOrDefault(language, other);
  }
}
