package no.samsvar.observe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Figure;
import no.samsvar.clause.Force;
import no.samsvar.clause.Place;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Stance;
import no.samsvar.clause.Unit;
import no.samsvar.text.Span;

/**
 * The same quantity with two values. Only quantities of which an agreement has one, and only
 * clauses that say nothing of a class, a system or a time of their own.
 */
final class FiguresThatDisagree {
  enum Measure {
    SHARE,
    TIME,
    NONE
  }

  /** A quantity of which an agreement has one value. */
  record Quantity(String name, Measure measure, Keyed words) {
    static Quantity of(String name, Measure measure, String words, String... keys) {
      return new Quantity(name, measure, Keyed.of("(?iu)\\b(?:" + words + ")\\b", keys));
    }
  }

  static final List<Quantity> QUANTITIES =
      List.of(
          Quantity.of(
              "availability",
              Measure.SHARE,
              "tilgjengelighet\\p{L}*|tilgjengelegheit\\p{L}*|tilgjenge|oppetid\\p{L}*|tilgjengelig|tilgjengeleg|availability|uptime|(?:shall be|is|will be) available",
              "tilgjenge",
              "oppetid",
              "availability",
              "uptime"),
          Quantity.of(
              "notice",
              Measure.TIME,
              "oppsigelsestid\\p{L}*|oppsigelsesfrist\\p{L}*|oppseiingstid\\p{L}*|oppseiingsfrist\\p{L}*|sies opp|seiast opp|si opp|seie opp"
                  + "|notice period|terminate",
              "oppsi",
              "oppsei",
              "sies opp",
              "seiast opp",
              "si opp",
              "seie opp",
              "notice period",
              "terminate"),
          Quantity.of(
              "hours",
              Measure.TIME,
              "timeramme\\p{L}*|oppdraget er estimert",
              "timeramme",
              "oppdraget er"),
          Quantity.of(
              "payment",
              Measure.TIME,
              "betalingsfrist\\p{L}*|forfall\\p{L}*|forfell|payment term\\p{L}*|invoices? (?:is|are|shall be) (?:due|paid)",
              "betalingsfrist",
              "forfall",
              "forfell",
              "payment term",
              "invoice"),
          Quantity.of(
              "breach",
              Measure.TIME,
              "brudd på person\\p{L}*|sikkerhetsbrudd\\p{L}*|avviksmelding\\p{L}*|brot på person\\p{L}*|tryggleiksbrot\\p{L}*|personal data breach\\p{L}*",
              "brudd",
              "avviksmelding",
              "brot",
              "breach"),
          Quantity.of(
              "term",
              Measure.TIME,
              "avtaleperiode\\p{L}*|avtalens varighet|varigheten av avtalen|avtaleperioden|avtaletid\\p{L}*|term of (?:this|the) agreement|initial term",
              "avtale",
              "term of",
              "initial term"),
          Quantity.of(
              "backup",
              Measure.TIME,
              "(?:sikkerhets|tryggings|tryggleiks)kopi\\p{L}* (?:skal )?(?:oppbevares|oppbevarast|lagres|lagrast)|(?:oppbevaringstid|lagringstid)\\p{L}* for (?:sikkerhets|tryggings|tryggleiks)kopi\\p{L}*|backups? (?:are|is|shall be) (?:kept|retained|stored)",
              "sikkerhetskopi",
              "tryggingskopi",
              "tryggleikskopi",
              "backup"),
          Quantity.of(
              "recovery-time",
              Measure.TIME,
              "RTO|gjenopprettingstid\\p{L}*|recovery time objective",
              "rto",
              "gjenopprettingstid",
              "recovery time"),
          Quantity.of(
              "recovery-point",
              Measure.TIME,
              "RPO|akseptabelt datatap|recovery point objective",
              "rpo",
              "akseptabelt datatap",
              "recovery point"));

  private static final Pattern QUALIFIED =
      Pattern.compile(
          "(?iu)\\b(?:priorit\\p{L}*|nivå\\p{L}*|klasse\\p{L}*|kategori\\p{L}*|kritisk\\p{L}*|alvorlig\\p{L}*|alvorleg\\p{L}*|[ABC]-feil|feilklasse|level|severity|class"
              + "|critical|utenfor|utanfor|outside|helg\\p{L}*|natt|forleng\\p{L}*|opsjon\\p{L}*|extend\\p{L}*|renew\\p{L}*|mellom \\d|under \\d|lavere enn|lågare enn"
              + "|below|less than|refusjon|kompensasjon|godtgj\\p{L}*|bot|bøter|dagbot|trekk|avslag|credits?|prøve\\p{L}*|trial|tidligere|tidlegare|forrige|førre|previous"
              + "|faktisk\\p{L}*|målt|målte|actual|measured|eksempel|døme|example|mislighold\\p{L}*|misleghald\\p{L}*|vesentlig|vesentleg|breach of|material|planlagt|planlagd|vedlikehold\\p{L}*|vedlikehald\\p{L}*|maintenance"
              + "|konkurs|insolven\\p{L}*|internt?|ansatt\\p{L}*|tilsett\\p{L}*|prosent av|per cent of|databehandler\\p{L}* skal\\p{L}* svare)\\b");

  private FiguresThatDisagree() {}

  static List<Sighting> in(View view) {
    List<Sighting> found = new ArrayList<>(PeriodsThatDisagree.in(view));
    for (Quantity quantity : view.agreement() ? QUANTITIES : List.<Quantity>of()) {
      for (Map<BigDecimal, Span> values : joined(values(view, quantity))) {
        if (values.size() == 2) {
          List<Span> places = new ArrayList<>(values.values());
          places.sort(Span::compareTo);
          List<String> said = places.stream().map(view::slice).map(View::shortened).toList();
          found.add(new Sighting(quantity.name(), said, places));
        }
      }
    }
    return found;
  }

  /** A value that binds nobody in particular holds for each party. */
  private static List<Map<BigDecimal, Span>> joined(Map<String, SortedMap<BigDecimal, Span>> by) {
    SortedMap<BigDecimal, Span> all = by.getOrDefault("", new TreeMap<>());
    if (by.size() == 1 || all.isEmpty()) {
      return List.copyOf(by.values());
    }
    List<Map<BigDecimal, Span>> joined = new ArrayList<>();
    by.forEach(
        (bearer, values) -> {
          if (!bearer.isEmpty()) {
            Map<BigDecimal, Span> both = new TreeMap<>(all);
            values.forEach(both::putIfAbsent);
            joined.add(both);
          }
        });
    return joined;
  }

  /** The values by whom they bind: each party may have a time of its own. */
  static Map<String, SortedMap<BigDecimal, Span>> values(View view, Quantity quantity) {
    Map<String, SortedMap<BigDecimal, Span>> values = new TreeMap<>();
    Keyed words = view.here(quantity.words());
    List<Clause> clauses = words.keys().isEmpty() ? List.<Clause>of() : view.clauses();
    for (Clause clause : clauses) {
      List<Figure> figures =
          clause.facts().figures().isEmpty() || !view.possible(words, clause)
              ? List.of()
              : clause.facts().figures().stream().filter(f -> fits(f, quantity.measure())).toList();
      if (figures.size() == 1
          && (plain(clause, quantity) || named(view, clause, quantity, figures.getFirst()))
          && tells(quantity, view.slice(clause.span()))) {
        String bearer =
            clause.facts().bearer().map(actor -> actor.role().name()).orElse(other(view, clause));
        values
            .computeIfAbsent(bearer, _ -> new TreeMap<>())
            .putIfAbsent(days(figures.getFirst()), figures.getFirst().span());
      }
    }
    return values;
  }

  /** The first word of a clause that entitles somebody the reader does not know. */
  private static String other(View view, Clause clause) {
    return clause.force() == Force.MAY && !clause.tokens().isEmpty()
        ? View.folded(view.slice(clause.tokens().getFirst().span()))
        : "";
  }

  private static boolean plain(Clause clause, Quantity quantity) {
    return (clause.place() == Place.PARAGRAPH || clause.place() == Place.LIST_ITEM)
        && clause.polarity() == Polarity.AFFIRMED
        && (clause.stance() == Stance.ASSERTED || spoken(clause, quantity))
        && clause.facts().condition().isEmpty();
  }

  /** "The term of the agreement" has the look of a definition and is none. */
  private static boolean spoken(Clause clause, Quantity quantity) {
    return clause.stance() == Stance.DEFINITION && quantity.name().equals("term");
  }

  /** A row that begins with the quantity and its value. */
  private static boolean named(View view, Clause clause, Quantity quantity, Figure figure) {
    Matcher matcher = quantity.words().pattern().matcher(view.slice(clause.span()));
    return clause.place() == Place.TABLE_ROW
        && matcher.lookingAt()
        && figure.span().start() - clause.span().start() - matcher.end() <= 2
        && figure.span().start() >= clause.span().start() + matcher.end();
  }

  private static boolean tells(Quantity quantity, String words) {
    return quantity.words().pattern().matcher(words).find() && !QUALIFIED.matcher(words).find();
  }

  private static boolean fits(Figure figure, Measure measure) {
    return switch (measure) {
      case SHARE -> figure.unit() == Unit.PERCENT && figure.value().intValue() >= 80;
      case TIME -> figure.unit().time();
      case NONE -> false;
    };
  }

  /** The value without its unit where units can be told apart: months as days of thirty. */
  private static BigDecimal days(Figure figure) {
    BigDecimal hours =
        switch (figure.unit()) {
          case MINUTE -> new BigDecimal("0.016666");
          case HOUR -> BigDecimal.ONE;
          case WORKING_DAY -> new BigDecimal("24.001");
          case DAY -> new BigDecimal(24);
          case WEEK -> new BigDecimal(168);
          case MONTH -> new BigDecimal(720);
          case YEAR -> new BigDecimal(8640);
          case PERCENT, NOK, EUR, USD, GBP, COUNT -> BigDecimal.ONE;
        };
    return figure.value().multiply(hours).stripTrailingZeros();
  }
}
