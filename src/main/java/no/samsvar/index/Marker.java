package no.samsvar.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.text.Span;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Finds the words of a query in the text of a hit. Lucene's highlighter would build an index of
 * each text and run the query on it, which took a quarter of a search.
 */
record Marker(SearchWords words) {
  /** The spans to mark, in the order of the text, none of them touching another. */
  List<Span> mark(Query query, String text) {
    Set<Span> found = new TreeSet<>();
    new Text(words.inAnyLanguage(text)).finds(query, found);
    List<Span> spans = new ArrayList<>();
    for (Span span : found) {
      if (!QueryTerms.small(text.substring(span.start(), span.end()))) {
        add(spans, span);
      }
    }
    return List.copyOf(spans);
  }

  private static void add(List<Span> spans, Span span) {
    boolean joins = !spans.isEmpty() && span.start() <= spans.getLast().end();
    if (joins) {
      spans.set(spans.size() - 1, spans.getLast().cover(span));
    } else {
      spans.add(span);
    }
  }

  private record Text(List<TermStream.Word> words) {
    /** Whether a query holds as far as a text can tell; what it found is added. */
    boolean finds(Query query, Set<Span> found) {
      return switch (query) {
        case BoostQuery boost -> finds(boost.getQuery(), found);
        case TermQuery term when term.getTerm().field().equals(IndexFields.TEXT) ->
            any(Set.of(term.getTerm().text())::contains, found);
        case SynonymQuery same -> any(texts(same.getTerms().stream())::contains, found);
        case PrefixQuery start -> any(word -> word.startsWith(start.getPrefix().text()), found);
        case MultiPhraseQuery phrase -> row(phrase, found);
        case DisjunctionMaxQuery ways -> {
          ways.getDisjuncts().forEach(way -> finds(way, found));
          yield true;
        }
        case BooleanQuery parts -> all(parts, found);
        default -> true;
      };
    }

    private static Set<String> texts(Stream<Term> terms) {
      return terms.map(Term::text).collect(Collectors.toSet());
    }

    private boolean any(Predicate<String> fits, Set<Span> found) {
      List<Span> here =
          words.stream()
              .filter(word -> word.terms().stream().anyMatch(fits))
              .map(TermStream.Word::span)
              .toList();
      found.addAll(here);
      return !here.isEmpty();
    }

    /** Words one after the other are marked as one. */
    private boolean row(MultiPhraseQuery phrase, Set<Span> found) {
      List<Set<String>> wanted =
          Arrays.stream(phrase.getTermArrays()).map(terms -> texts(Stream.of(terms))).toList();
      boolean any = false;
      for (int from = 0; from + wanted.size() <= words.size(); from++) {
        if (stands(wanted, from)) {
          any = true;
          Span last = words.get(from + wanted.size() - 1).span();
          found.add(words.get(from).span().cover(last));
        }
      }
      return any;
    }

    private boolean stands(List<Set<String>> wanted, int from) {
      for (int i = 0; i < wanted.size(); i++) {
        if (words.get(from + i).terms().stream().noneMatch(wanted.get(i)::contains)) {
          return false;
        }
      }
      return true;
    }

    /** The parts of a compound count only together. */
    private boolean all(BooleanQuery parts, Set<Span> found) {
      Set<Span> here = new TreeSet<>();
      boolean all = true;
      for (BooleanClause part : parts.clauses()) {
        if (!part.isProhibited()) {
          boolean holds = finds(part.query(), here);
          all &= holds || !part.isRequired();
        }
      }
      if (all) {
        found.addAll(here);
      }
      return all;
    }
  }
}
