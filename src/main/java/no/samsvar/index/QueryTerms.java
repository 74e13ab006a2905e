package no.samsvar.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Words of a query as what Lucene looks for: in the clause, and less in the headings above it. */
record QueryTerms(SearchWords words, Heads heads) {
  private static final CharArraySet NORWEGIAN = NorwegianAnalyzer.getDefaultStopSet();
  private static final CharArraySet ENGLISH = EnglishAnalyzer.getDefaultStopSet();
  private static final float AS_PART = 0.6f;
  private static final float APART = 0.6f;
  private static final float IN_HEADING = 0.8f;

  /** Whether a word says nothing by itself. */
  static boolean small(String word) {
    String form = word.toLowerCase(Locale.ROOT);
    return NORWEGIAN.contains(form) || ENGLISH.contains(form);
  }

  /** A word, or words that belong together without a blank; empty when it has no letter. */
  Optional<Query> word(String written) {
    List<SearchWords.Wanted> wanted = words.wanted(written);
    if (wanted.size() > 1) {
      return phrase(written);
    }
    return wanted.stream().findFirst().map(this::word);
  }

  private Query word(SearchWords.Wanted wanted) {
    List<Query> ways = new ArrayList<>();
    ways.add(whole(wanted.keys()));
    if (wanted.parts().size() > 1) {
      BooleanQuery.Builder apart = new BooleanQuery.Builder();
      wanted.parts().forEach(part -> apart.add(whole(List.of(part)), Occur.MUST));
      ways.add(new BoostQuery(apart.build(), APART));
    }
    BooleanQuery.Builder heading = new BooleanQuery.Builder();
    wanted.keys().forEach(key -> both(heading, key));
    ways.add(new BoostQuery(under(heading.build(), Heads.Of.STRETCH), IN_HEADING));
    return new DisjunctionMaxQuery(ways, 0.1f);
  }

  /** What follows the contents or stretches that have something. */
  Query under(Query wanted, Heads.Of of) {
    return new UnderQuery(wanted, heads, of);
  }

  private static void both(BooleanQuery.Builder heading, String key) {
    heading.add(new TermQuery(new Term(IndexFields.HEADING, key)), Occur.SHOULD);
    heading.add(new TermQuery(new Term(IndexFields.HEADING, SearchWords.PART + key)), Occur.SHOULD);
  }

  /** A word that stands by itself, or less, as a part of another. */
  private static Query whole(List<String> keys) {
    SynonymQuery.Builder builder = new SynonymQuery.Builder(IndexFields.TEXT);
    for (String key : keys) {
      builder.addTerm(new Term(IndexFields.TEXT, key));
      builder.addTerm(new Term(IndexFields.TEXT, SearchWords.PART + key), AS_PART);
    }
    return builder.build();
  }

  /** Words one after the other. */
  Optional<Query> phrase(String written) {
    List<SearchWords.Wanted> wanted = words.wanted(written);
    if (wanted.size() < 2) {
      return wanted.stream().findFirst().map(word -> whole(word.keys()));
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (SearchWords.Wanted word : wanted) {
      phrase.add(
          word.keys().stream().map(key -> new Term(IndexFields.TEXT, key)).toArray(Term[]::new));
    }
    return Optional.of(phrase.build());
  }

  /** Words that begin so, and the forms of the word itself. */
  Optional<Query> beginning(String written) {
    String start = written.toLowerCase(Locale.ROOT).replace("øy", "ø");
    return word(written)
        .map(
            whole ->
                new BooleanQuery.Builder()
                    .add(whole, Occur.SHOULD)
                    .add(new PrefixQuery(new Term(IndexFields.TEXT, start)), Occur.SHOULD)
                    .build());
  }

  /** Words in the headings above a clause. */
  Optional<Query> heading(String written) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<SearchWords.Wanted> wanted = words.wanted(written);
    for (SearchWords.Wanted word : wanted) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      word.keys().forEach(key -> both(any, key));
      all.add(any.build(), Occur.MUST);
    }
    return wanted.isEmpty() ? Optional.empty() : Optional.of(under(all.build(), Heads.Of.STRETCH));
  }
}
