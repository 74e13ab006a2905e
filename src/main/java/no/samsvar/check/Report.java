package no.samsvar.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.Fetched;
import org.jspecify.annotations.Nullable;

/**
 * All findings on one document, sorted by rule id, and what is wrong with its text, sorted by check
 * and place. They are at hand, or fetched when somebody asks for them.
 */
public final class Report {
  private final AnalysedDocument analysed;
  private final boolean kindGiven;
  private final SortedSet<String> packs;
  private final Supplier<Found> found;
  private final List<Problem> problems;

  private record Found(List<Finding> findings, List<Observation> observations) {}

  /** A report with everything at hand. */
  public Report(
      AnalysedDocument analysed,
      boolean kindGiven,
      List<Finding> findings,
      List<Observation> observations,
      List<Problem> problems) {
    Found held = new Found(List.copyOf(findings), List.copyOf(observations));
    this.analysed = analysed;
    this.kindGiven = kindGiven;
    this.packs =
        Collections.unmodifiableSortedSet(
            findings.stream()
                .map(finding -> finding.rule().id().pack())
                .collect(Collectors.toCollection(TreeSet::new)));
    this.found = () -> held;
    this.problems = List.copyOf(problems);
  }

  private Report(
      AnalysedDocument analysed,
      boolean kindGiven,
      SortedSet<String> packs,
      Supplier<Found> found) {
    this.analysed = analysed;
    this.kindGiven = kindGiven;
    this.packs = Collections.unmodifiableSortedSet(new TreeSet<>(packs));
    this.found = found;
    this.problems = List.of();
  }

  private Report(Report other, AnalysedDocument analysed, boolean given, Supplier<Found> found) {
    this.analysed = analysed;
    this.kindGiven = given;
    this.packs = other.packs;
    this.found = found;
    this.problems = other.problems;
  }

  /** A report by rules of these packs of which the rest is fetched, always the same. */
  public static Report fetched(
      AnalysedDocument analysed, SortedSet<String> packs, Supplier<Report> fetch) {
    return new Report(analysed, false, packs, new Fetched<>(() -> fetch.get().found.get()));
  }

  /** The document, with its clauses. */
  public AnalysedDocument analysed() {
    return analysed;
  }

  /** Whether somebody said of what kind the document is. */
  public boolean kindGiven() {
    return kindGiven;
  }

  /** Names of the packs whose rules were asked; none where there is no finding. */
  public SortedSet<String> packs() {
    return packs;
  }

  public List<Finding> findings() {
    return found.get().findings();
  }

  public List<Observation> observations() {
    return found.get().observations();
  }

  public List<Problem> problems() {
    return problems;
  }

  /** The same report on the same document, held in another way. */
  public Report on(AnalysedDocument same) {
    return new Report(this, same, kindGiven, found);
  }

  /** The same report, its kind given by somebody or not. */
  public Report asGiven(boolean given) {
    return new Report(this, analysed, given, found);
  }

  /** The same report with more observations, after those it has. */
  public Report with(List<Observation> more) {
    return new Report(
        this,
        analysed,
        kindGiven,
        () -> {
          Found before = found.get();
          List<Observation> all = new ArrayList<>(before.observations());
          all.addAll(more);
          return new Found(before.findings(), List.copyOf(all));
        });
  }

  /** The path or name under which baseline, waivers and assessments know the document. */
  public String name() {
    return analysed.front().id().value();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Report that
        && kindGiven == that.kindGiven
        && problems.equals(that.problems)
        && found.get().equals(that.found.get())
        && analysed.equals(that.analysed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(analysed, kindGiven, packs);
  }

  @Override
  public String toString() {
    return analysed + " " + found.get();
  }
}
