package no.samsvar.report.view;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.check.Decision;
import no.samsvar.check.LeftOut;
import no.samsvar.check.Problem;
import no.samsvar.check.RunResult;
import no.samsvar.check.Verdict;
import no.samsvar.rule.Reference;
import no.samsvar.rule.RulePack;

/**
 * A run's result in the words of one language: what every format shows.
 *
 * @param documents agreements, and documents that are part of none
 * @param files every document that was read
 * @param agreements the agreements among the documents
 */
public record RunView(
    RunResult result,
    Words words,
    List<DocumentView> documents,
    List<DocumentView> files,
    List<DocumentView> agreements) {
  public RunView {
    documents = List.copyOf(documents);
    files = List.copyOf(files);
    agreements = List.copyOf(agreements);
  }

  /** The result in these words. */
  public static RunView of(RunResult result, Words words) {
    List<DocumentView> files =
        result.reports().stream()
            .map(report -> DocumentView.of(report, result.packs(), words))
            .toList();
    List<DocumentView> agreements =
        result.agreements().stream()
            .map(each -> DocumentView.of(each.report(), result.packs(), words, each.parts()))
            .toList();
    List<DocumentView> documents = new ArrayList<>(agreements);
    files.stream().filter(file -> result.judged().contains(file.report())).forEach(documents::add);
    return new RunView(result, words, documents, files, agreements);
  }

  /** What the owners have decided, a sentence each. */
  public List<String> decisions() {
    return result.decisions().stream().map(this::decision).toList();
  }

  /** One decision as a sentence. */
  public String decision(Decision decision) {
    return words.text(
        "decision." + Words.key(decision.kind()),
        decision.rule().value() + decision.document().map(name -> " (" + name + ")").orElse(""),
        decision.reason(),
        decision.owner().orElse(""),
        decision.day().map(words::day).orElse(""));
  }

  /** Everything the tool couldn't do: with the run, then with each document. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(result.problems());
    files.forEach(document -> problems.addAll(document.problems()));
    return problems.stream().map(words::problem).toList();
  }

  /**
   * What a reader needs to know about a document before its verdicts: kind, language, pages, packs,
   * law.
   */
  public List<String> facts(DocumentView document) {
    List<String> facts = new ArrayList<>();
    if (!document.sources().isEmpty()) {
      facts.add(words.count("sources", document.sources().size()));
    }
    facts.add(words.kind(document.document().kind()));
    facts.add(words.language(document.document().language()));
    document.document().pages().ifPresent(pages -> facts.add(words.count("pages", pages)));
    if (!document.packs().isEmpty()) {
      facts.add(packs(document));
    }
    facts.add(words.text("law.as-of", result.asOf()));
    return facts;
  }

  private String packs(DocumentView document) {
    List<String> packs =
        document.packs().stream().map(pack -> pack(pack) + " " + pack.version()).toList();
    String key = packs.size() == 1 ? "pack.one" : "pack.many";
    return words.text(key, words.list(packs));
  }

  /** What a pack is called, else its name. */
  public String pack(RulePack pack) {
    return pack.titles().getOrDefault(words.language(), pack.name());
  }

  /** A pack as provenance names it: "Data processing agreements (dpa) 1.0.0". */
  public String packFully(RulePack pack) {
    String title = pack(pack);
    String name = title.equals(pack.name()) ? title : title + " (" + pack.name() + ")";
    return name + " " + pack.version();
  }

  /** One sentence on how a document stands. */
  public String conclusion(DocumentView document) {
    Counts counts = document.counts();
    if (counts.total() == 0) {
      return words.text("nothing.verdicts");
    }
    if (counts.of(Outcome.UNREADABLE) == counts.total()) {
      return words.text("conclusion.unreadable");
    }
    int met = counts.of(Outcome.MET);
    return met == counts.applicable()
        ? words.text("conclusion.clean", met)
        : words.text("conclusion.gaps", met, counts.applicable(), words.list(shortcomings(counts)));
  }

  private List<String> shortcomings(Counts counts) {
    List<String> parts = new ArrayList<>();
    if (counts.gaps() > 0) {
      parts.add(words.count("count.gap", counts.gaps()));
    }
    if (counts.of(Outcome.PARTIAL) > 0) {
      parts.add(words.text("conclusion.partial", counts.of(Outcome.PARTIAL)));
    }
    for (Outcome outcome : List.of(Outcome.UNREADABLE, Outcome.NOT_SHOWN, Outcome.ELSEWHERE)) {
      if (counts.of(outcome) > 0) {
        parts.add(words.text("count." + outcome.key(), counts.of(outcome)));
      }
    }
    return parts;
  }

  /** The line on a deviation somebody answers for; empty when nobody does. */
  public String waiver(ElementView element) {
    return element
        .finding()
        .waiver()
        .map(waiver -> words.text("waiver.line", waiver.reason(), waiver.owner(), waiver.expires()))
        .orElse("");
  }

  /** One line on each rule that was not asked: its title, its id and why. */
  public List<String> leftOut() {
    return result.leftOut().stream().map(this::leftOut).toList();
  }

  private String leftOut(LeftOut one) {
    RuleView rule = new RuleView(one.rule(), words);
    return words.text(
        "left-out.line", rule.wording().title(), one.rule().id().value(), rule.why(one.cause()));
  }

  /** A law or source, the place in it, and how strongly it demands. */
  public String basis(Reference reference) {
    return source(reference) + " (" + words.name("binding", reference.binding()) + ")";
  }

  /** A law or source and the place in it. */
  public String source(Reference reference) {
    String source = Sources.name(reference, words);
    return reference.locator().isBlank()
        ? source
        : words.text("basis.line", source, Sources.locator(reference, words));
  }

  /** What an element that is only partly there lacks, as a sentence; empty for other verdicts. */
  public String weakness(ElementView element) {
    if (element.outcome() != Outcome.PARTIAL) {
      return "";
    }
    String lacking = lacking(element);
    return lacking.isEmpty() ? words.text("verdict.partial.meaning") : Words.sentence(lacking);
  }

  /** "lacks deadline; weakly worded: recipient"; empty when the verdict names no part. */
  public String lacking(ElementView element) {
    return element.finding().verdict() instanceof Verdict.Partial
        ? Elements.lacking(element.parts(), words)
        : "";
  }
}
