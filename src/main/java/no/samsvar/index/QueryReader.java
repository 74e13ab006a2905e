package no.samsvar.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.index.QueryTokens.Kind;
import no.samsvar.index.QueryTokens.Part;
import no.samsvar.text.Span;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * Reads queries: words, "phrases", beginnings*, AND, OR, NOT (or a minus), brackets and
 * field:value. Words side by side need not all be there: of three or more, one may be lacking.
 */
final class QueryReader {
  private static final int MANY = 5;

  /** Weight of small words ("av", "the"), which need not be there. */
  private static final float SMALL = 0.05f;

  private final List<Part> parts;
  private final QueryTerms terms;
  private final QueryFields fields;
  private int at;

  private QueryReader(List<Part> parts, QueryTerms terms, QueryFields fields) {
    this.parts = parts;
    this.terms = terms;
    this.fields = fields;
  }

  /**
   * The query as Lucene understands it.
   *
   * @throws QueryFault when it can't be understood
   */
  static Query read(String written, QueryTerms terms, QueryFields fields) throws QueryFault {
    QueryReader reader = new QueryReader(QueryTokens.of(written), terms, fields);
    Query query = reader.alternatives();
    Part rest = reader.peek();
    if (rest.kind() == Kind.CLOSE) {
      throw new QueryFault(rest.span(), "this bracket was not opened", "write ( before it");
    }
    return query;
  }

  private Part peek() {
    return parts.get(at);
  }

  private boolean take(Kind kind) {
    boolean here = peek().kind() == kind;
    at += here ? 1 : 0;
    return here;
  }

  private Query alternatives() throws QueryFault {
    List<Query> all = new ArrayList<>();
    all.add(together());
    while (take(Kind.OR)) {
      all.add(together());
    }
    if (all.size() == 1) {
      return all.getFirst();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    all.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  /** What stands side by side, or is joined by AND. */
  private Query together() throws QueryFault {
    List<BooleanClause> found = new ArrayList<>();
    boolean all = false;
    Part first = peek();
    do {
      boolean joined = !found.isEmpty() && take(Kind.AND);
      all |= joined;
      if (!joined && ends(peek())) {
        break;
      }
      found.add(one());
    } while (true);
    boolean only = found.stream().allMatch(BooleanClause::isProhibited);
    if (found.isEmpty() || only) {
      throw lacking(found.isEmpty() ? peek() : first, found.isEmpty());
    }
    return join(found, all);
  }

  private static QueryFault lacking(Part where, boolean nothing) {
    return nothing
        ? new QueryFault(
            where.span(), "a word is lacking here", "write a word, a \"phrase\" or field:value")
        : new QueryFault(
            where.span(), "this only says what to leave out", "write also what to look for");
  }

  private static boolean ends(Part part) {
    return part.kind() == Kind.END || part.kind() == Kind.OR || part.kind() == Kind.CLOSE;
  }

  /**
   * Small words need not be there and don't stand for others: they only move what is found up, and
   * Lucene need not go through all clauses that have one.
   */
  private static Query join(List<BooleanClause> found, boolean all) {
    List<BooleanClause> words =
        found.stream()
            .filter(clause -> clause.occur() == Occur.SHOULD)
            .filter(clause -> !(clause.query() instanceof BoostQuery))
            .toList();
    if (found.size() == 1 && words.size() == 1) {
      return words.getFirst().query();
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    int enough = all ? words.size() : enough(words.size());
    if (enough == words.size()) {
      words.forEach(word -> builder.add(word.query(), Occur.MUST));
    } else {
      BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(enough);
      words.forEach(most::add);
      builder.add(most.build(), Occur.MUST);
    }
    for (BooleanClause clause : found) {
      boolean must = all && clause.occur() == Occur.SHOULD;
      if (!words.contains(clause)) {
        builder.add(clause.query(), must ? Occur.MUST : clause.occur());
      }
    }
    return builder.build();
  }

  private static int enough(int words) {
    if (words < 3) {
      return words;
    }
    return words < MANY ? words - 1 : words * 2 / 3;
  }

  private BooleanClause one() throws QueryFault {
    Part part = peek();
    at++;
    return switch (part.kind()) {
      case NOT -> new BooleanClause(one().query(), Occur.MUST_NOT);
      case FIELD -> new BooleanClause(field(part), Occur.FILTER);
      case WORD -> new BooleanClause(word(part), Occur.SHOULD);
      case PHRASE -> new BooleanClause(phrase(part), Occur.SHOULD);
      case OPEN -> new BooleanClause(bracket(part), Occur.SHOULD);
      case AND, OR, CLOSE, END -> {
        at--;
        throw lacking(part, true);
      }
    };
  }

  private Query bracket(Part open) throws QueryFault {
    Query inner = alternatives();
    if (!take(Kind.CLOSE)) {
      throw new QueryFault(open.span(), "the bracket is not closed", "write ) after what it holds");
    }
    return inner;
  }

  private Query field(Part field) throws QueryFault {
    Part value = peek();
    at++;
    Span whole = field.span().cover(value.span());
    try {
      return fields.query(field.text(), value.text());
    } catch (QueryFault e) {
      throw e.movedTo(fields.known(field.text()) ? value.span() : whole);
    }
  }

  private Query word(Part part) throws QueryFault {
    boolean beginning = part.text().endsWith("*");
    if (beginning && part.text().length() < 3) {
      throw new QueryFault(
          part.span(), "a beginning needs at least two letters", "write more of the word before *");
    }
    if (!beginning && QueryTerms.small(part.text())) {
      return new BoostQuery(filled(terms.word(part.text()), part), SMALL);
    }
    return filled(
        beginning
            ? terms.beginning(part.text().substring(0, part.text().length() - 1))
            : terms.word(part.text()),
        part);
  }

  private Query phrase(Part part) throws QueryFault {
    return filled(terms.phrase(part.text()), part);
  }

  private static Query filled(Optional<Query> query, Part part) throws QueryFault {
    return query.orElseThrow(
        () -> new QueryFault(part.span(), "there is no word in this", "write letters or digits"));
  }
}
