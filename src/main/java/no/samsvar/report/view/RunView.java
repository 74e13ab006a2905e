package no.samsvar.report.view;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.check.Problem;
import no.samsvar.check.RunResult;
import no.samsvar.check.Verdict;
import no.samsvar.rule.Reference;

/** A run's result in the words of one language: what every format shows. */
public record RunView(RunResult result, Words words, List<DocumentView> documents) {
  public RunView {
    documents = List.copyOf(documents);
  }

  /** The result in these words. */
  public static RunView of(RunResult result, Words words) {
    List<DocumentView> documents =
        result.reports().stream()
            .map(report -> DocumentView.of(report, result.packs(), words))
            .toList();
    return new RunView(result, words, documents);
  }

  /** Everything the tool couldn't do: with the run, then with each document. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(result.problems());
    documents.forEach(document -> problems.addAll(document.problems()));
    return List.copyOf(problems);
  }

  /**
   * What a reader needs to know about a document before its verdicts: kind, language, pages, packs,
   * law.
   */
  public List<String> facts(DocumentView document) {
    List<String> facts = new ArrayList<>();
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
        document.packs().stream().map(pack -> pack.name() + " " + pack.version()).toList();
    String key = packs.size() == 1 ? "pack.one" : "pack.many";
    return words.text(key, words.list(packs));
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
    for (Outcome outcome : List.of(Outcome.UNREADABLE, Outcome.NOT_SHOWN)) {
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

  /** A law or source, the place in it, and how strongly it demands. */
  public String basis(Reference reference) {
    return words.text("basis.line", reference.source(), reference.locator())
        + " ("
        + words.name("binding", reference.binding())
        + ")";
  }

  /** "lacks deadline; weakly worded: recipient"; empty when the verdict names no part. */
  public String lacking(ElementView element) {
    return element.finding().verdict() instanceof Verdict.Partial
        ? Elements.lacking(element.parts(), words)
        : "";
  }
}
