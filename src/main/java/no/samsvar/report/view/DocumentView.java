package no.samsvar.report.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samsvar.check.Problem;
import no.samsvar.check.Report;
import no.samsvar.document.Front;
import no.samsvar.document.Joined;
import no.samsvar.rule.RulePack;
import no.samsvar.rule.Severity;

/**
 * One checked document in the words of one language; elements sorted by rule id, observations by
 * check and place. Sources are the documents of an agreement that is checked as one; none for a
 * document by itself.
 */
public record DocumentView(
    Report report,
    List<RulePack> packs,
    List<ElementView> elements,
    List<ObservationView> observations,
    Counts counts,
    List<String> notices,
    List<Joined.Part> sources) {
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
    observations = List.copyOf(observations);
    notices = List.copyOf(notices);
    sources = List.copyOf(sources);
  }

  static DocumentView of(Report report, List<RulePack> packs, Words words) {
    return of(report, packs, words, List.of());
  }

  static DocumentView of(
      Report report, List<RulePack> packs, Words words, List<Joined.Part> sources) {
    List<ElementView> elements = new Elements(words, sources).of(report);
    List<RulePack> applied =
        packs.stream()
            .filter(
                pack ->
                    elements.stream().anyMatch(element -> pack.rules().containsKey(element.id())))
            .toList();
    List<String> notices = StructureView.notices(report.analysed().front(), words);
    List<ObservationView> observations =
        report.observations().stream()
            .map(seen -> ObservationView.of(seen, words, sources))
            .toList();
    return new DocumentView(
        report, applied, elements, observations, Counts.of(elements), notices, sources);
  }

  /** The document without its words. */
  public Front document() {
    return report.analysed().front();
  }

  /** Its path as the user wrote it. */
  public String path() {
    return document().id().value();
  }

  /** The path of the file that an element is about: of its first quote, else of the main text. */
  public String file(Optional<QuoteView> place) {
    return place
        .flatMap(QuoteView::source)
        .or(() -> sources.stream().findFirst())
        .map(source -> source.document().value())
        .orElse(path());
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

  /**
   * What is wrong with the text and nobody answers for, heaviest first, then by check and place.
   */
  public List<ObservationView> openObservations() {
    return observations.stream()
        .filter(seen -> !seen.waived())
        .sorted(Comparator.comparing(ObservationView::severity).reversed())
        .toList();
  }

  /** The elements somebody answers for. */
  public List<ElementView> waived() {
    return elements.stream().filter(ElementView::waived).sorted(WEIGHT).toList();
  }
}
