package no.samsvar.observe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.observe.FiguresThatDisagree.Quantity;
import no.samsvar.text.Span;

/**
 * What an agreement tells of itself that others may tell otherwise; nothing of a document that is
 * none. It depends on the document alone.
 *
 * @param parties names on its front, in lower case
 * @param figures values with their places, by the quantity and by whom they bind
 * @param companies first mention of each company, by its lower-case name
 */
public record Particulars(
    boolean agreement,
    SortedSet<String> parties,
    SortedMap<String, SortedMap<String, SortedMap<BigDecimal, Span>>> figures,
    SortedMap<String, Written> companies) {
  private static final Particulars NONE =
      new Particulars(false, new TreeSet<>(), new TreeMap<>(), new TreeMap<>());

  /** A company as it is written in one place. */
  public record Written(String form, Span place) {}

  public Particulars {
    parties = Collections.unmodifiableSortedSet(parties);
    figures = Collections.unmodifiableSortedMap(figures);
    companies = Collections.unmodifiableSortedMap(companies);
  }

  /** What a document tells. */
  public static Particulars of(AnalysedDocument analysed, LocalDate asOf) {
    if (!analysed.front().quality().readable()) {
      return NONE;
    }
    View view = View.of(analysed, asOf);
    if (!view.agreement()) {
      return NONE;
    }
    SortedMap<String, SortedMap<String, SortedMap<BigDecimal, Span>>> figures = new TreeMap<>();
    for (Quantity quantity : FiguresThatDisagree.QUANTITIES) {
      Map<String, SortedMap<BigDecimal, Span>> values = FiguresThatDisagree.values(view, quantity);
      if (!values.isEmpty()) {
        figures.put(quantity.name(), new TreeMap<>(values));
      }
    }
    return new Particulars(
        true,
        new TreeSet<>(Related.parties(view)),
        figures,
        new TreeMap<>(CompanyForms.first(view)));
  }

  /** The values of one quantity, by whom they bind. */
  SortedMap<String, SortedMap<BigDecimal, Span>> figures(String quantity) {
    return figures.getOrDefault(quantity, Collections.emptySortedMap());
  }
}
