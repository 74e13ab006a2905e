package no.samsvar.report.view;

import java.util.Comparator;
import java.util.List;
import no.samsvar.check.Problem;
import no.samsvar.check.Report;
import no.samsvar.document.Document;
import no.samsvar.rule.RulePack;
import no.samsvar.rule.Severity;

/** One checked document in the words of one language; elements sorted by rule id. */
public record DocumentView(
    Report report,
    List<RulePack> packs,
    List<ElementView> elements,
    Counts counts,
    List<String> notices) {
  /** Heaviest first, then the order of {@link Outcome}, then by id. */
  private static final Comparator<ElementView> WEIGHT =
      Comparator.comparing(
              (ElementView element) -> element.level().map(Severity::ordinal).orElse(-1))
          .reversed()
          .thenComparing(ElementView::outcome)
          .thenComparing(ElementView::id);

  public DocumentView {
    packs = List.copyOf(packs);
    elements = List.copyOf(elements);
    notices = List.copyOf(notices);
  }

  static DocumentView of(Report report, List<RulePack> packs, Words words) {
    List<ElementView> elements = new Elements(words).of(report);
    List<RulePack> applied =
        packs.stream()
            .filter(
                pack ->
                    elements.stream().anyMatch(element -> pack.rules().containsKey(element.id())))
            .toList();
    List<String> notices =
        report.analysed().document().notices().stream()
            .map(notice -> words.text("notice." + Words.key(notice.kind()), notice.count()))
            .toList();
    return new DocumentView(report, applied, elements, Counts.of(elements), notices);
  }

  /** The document as read. */
  public Document document() {
    return report.analysed().document();
  }

  /** Its path as the user wrote it. */
  public String path() {
    return document().id().value();
  }

  /** The last part of the path. */
  public String name() {
    return path().substring(path().lastIndexOf('/') + 1);
  }

  /** Its title, else its name. */
  public String title() {
    return document().title().filter(title -> !title.isBlank()).orElse(name());
  }

  /** What the tool couldn't do with it. */
  public List<Problem> problems() {
    return report.problems();
  }

  /**
   * The elements with one of these verdicts, heaviest first; deviations somebody answers for are
   * left out.
   */
  public List<ElementView> open(Outcome... outcomes) {
    List<Outcome> wanted = List.of(outcomes);
    return elements.stream()
        .filter(element -> wanted.contains(element.outcome()) && !element.waived())
        .sorted(WEIGHT)
        .toList();
  }

  /** The gaps that nobody answers for, heaviest first. */
  public List<ElementView> gaps() {
    return open(Outcome.DENIED, Outcome.MISSING);
  }

  /** The elements somebody answers for. */
  public List<ElementView> waived() {
    return elements.stream().filter(ElementView::waived).sorted(WEIGHT).toList();
  }
}
