package no.samsvar.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samsvar.clause.Force;
import no.samsvar.clause.Place;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Role;
import no.samsvar.clause.Stance;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.text.Span;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The fields that queries may name, and the values they may have. */
final class QueryFields {
  private static final String DOCUMENT = "document";
  private static final int SHOWN = 12;

  private final QueryTerms terms;
  private final Catalogue catalogue;
  private final SortedMap<String, Supplier<Set<String>>> closed = new TreeMap<>();
  private final Set<String> open =
      new TreeSet<>(Set.of(DOCUMENT, IndexFields.HEADING, IndexFields.SECTION, IndexFields.YEAR));

  /** Concepts are asked for only when a query names one: finding them all takes a while. */
  QueryFields(QueryTerms terms, Catalogue catalogue, Supplier<Set<String>> concepts) {
    this.terms = terms;
    this.catalogue = catalogue;
    closed.put(IndexFields.KIND, () -> keys(DocumentKind.values(), DocumentKind::key));
    closed.put(IndexFields.LANGUAGE, () -> keys(Language.values(), Language::tag));
    closed.put(IndexFields.FORCE, () -> keys(Force.values(), Reading::word));
    closed.put(IndexFields.POLARITY, () -> keys(Polarity.values(), Reading::word));
    closed.put(IndexFields.STANCE, () -> keys(Stance.values(), Reading::word));
    closed.put(IndexFields.PLACE, () -> keys(Place.values(), Reading::word));
    closed.put(IndexFields.ROLE, () -> keys(Role.values(), Reading::word));
    closed.put(IndexFields.ACTOR, () -> keys(Role.values(), Reading::word));
    closed.put(IndexFields.CONCEPT, concepts);
  }

  private static <T> Set<String> keys(T[] values, Function<T, String> key) {
    return Arrays.stream(values).map(key).collect(Collectors.toCollection(TreeSet::new));
  }

  boolean known(String field) {
    return closed.containsKey(field) || open.contains(field);
  }

  /** Clauses whose field has this value. */
  Query query(String field, String value) throws QueryFault {
    if (!known(field)) {
      Set<String> all = new TreeSet<>(closed.keySet());
      all.addAll(open);
      throw unknown("field", field, all);
    }
    Set<String> values = closed.containsKey(field) ? closed.get(field).get() : Set.of();
    String wanted = value.toLowerCase(Locale.ROOT);
    if (!open.contains(field) && !values.contains(wanted)) {
      throw unknown(field, value, values);
    }
    return switch (field) {
      case DOCUMENT -> documents(value);
      case IndexFields.KIND, IndexFields.YEAR -> clauses(new TermQuery(new Term(field, wanted)));
      case IndexFields.SECTION ->
          terms.under(new TermQuery(new Term(field, wanted)), Heads.Of.STRETCH);
      case IndexFields.HEADING ->
          terms
              .heading(value)
              .orElseThrow(() -> fault(value, "there is no word in this", "write a word"));
      case IndexFields.CONCEPT -> ValueQuery.concept(wanted);
      case IndexFields.FORCE -> reading(field, wanted, Reading::force);
      case IndexFields.POLARITY -> reading(field, wanted, Reading::polarity);
      case IndexFields.STANCE -> reading(field, wanted, Reading::stance);
      case IndexFields.PLACE -> reading(field, wanted, Reading::place);
      case IndexFields.ROLE ->
          ValueQuery.number(
              field,
              wanted,
              field,
              packed ->
                  Reading.bearer(packed).map(Reading::word).filter(wanted::equals).isPresent());
      default -> new TermQuery(new Term(field, wanted));
    };
  }

  private static Query reading(String field, String wanted, Function<Reading, Enum<?>> part) {
    BitSet fits = new BitSet();
    for (int packed = 0; packed < Reading.COUNT; packed++) {
      Enum<?> value = part.apply(Reading.unpack(packed, 0));
      fits.set(packed, Reading.word(value).equals(wanted));
    }
    return ValueQuery.number(field, wanted, IndexFields.READING, fits::get);
  }

  /** The clauses of contents, whose stretches are left out. */
  private Query clauses(Query contents) {
    return new BooleanQuery.Builder()
        .add(terms.under(contents, Heads.Of.CONTENT), Occur.FILTER)
        .add(new FieldExistsQuery(IndexFields.READING), Occur.FILTER)
        .build();
  }

  private Query documents(String value) throws QueryFault {
    Predicate<String> fits = value.contains("*") ? pattern(value) : path -> path.contains(value);
    List<BytesRef> keys =
        catalogue.files().values().stream()
            .filter(file -> fits.test(file.id().value()))
            .map(file -> new BytesRef(file.key()))
            .distinct()
            .toList();
    if (keys.isEmpty()) {
      Set<String> paths = new TreeSet<>();
      catalogue.files().keySet().forEach(id -> paths.add(id.value()));
      throw unknown(DOCUMENT, value, paths);
    }
    return clauses(new TermInSetQuery(IndexFields.KEY, keys));
  }

  /** A path in which every star stands for anything. */
  private static Predicate<String> pattern(String value) {
    String regex =
        Arrays.stream(value.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return Pattern.compile(regex).asMatchPredicate();
  }

  private static QueryFault unknown(String what, String value, Set<String> known) {
    List<String> near =
        known.stream()
            .filter(one -> distance(one, value.toLowerCase(Locale.ROOT)) <= 1 + value.length() / 4)
            .sorted(Comparator.comparingInt(one -> distance(one, value.toLowerCase(Locale.ROOT))))
            .limit(3)
            .toList();
    String all = known.stream().limit(SHOWN).collect(Collectors.joining(", "));
    String help =
        near.isEmpty()
            ? "known: " + all + (known.size() > SHOWN ? " …" : "")
            : "did you mean " + String.join(" or ", near) + "?";
    return fault(value, "unknown " + what + " \"" + value + "\"", help);
  }

  private static QueryFault fault(String value, String what, String help) {
    return new QueryFault(new Span(0, value.length()), what, help);
  }

  /** How many letters must be changed, put in or taken out. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
