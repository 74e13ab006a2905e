package no.samsvar.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Place;
import no.samsvar.clause.Token;
import no.samsvar.document.Language;
import no.samsvar.document.Section;
import no.samsvar.document.SectionPath;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * One content as Lucene's documents: the content itself with the stored analysis, and after it its
 * clauses, those under the same headings behind a stretch, which alone has the headings' words.
 * What holds for a content or a stretch is not said again of each clause. Clauses keep no text of
 * their own; it is cut from the stored document.
 */
final class LuceneBlock {
  private static final FieldType HEADINGS = headings();

  private record Spoken(String form, boolean english) {}

  private final IndexedContent content;
  private final AnalysedDocument analysed;
  private final List<Set<String>> concepts;
  private final SearchWords words;
  private final TermStream terms = new TermStream();
  private final Map<Spoken, List<String>> known = new HashMap<>();
  private final Map<SectionPath, String> numbers = new HashMap<>();

  private LuceneBlock(IndexedContent content, Labelled labelled, SearchWords words) {
    this.content = content;
    this.analysed = labelled.analysed();
    this.concepts = labelled.concepts();
    this.words = words;
    number(analysed.document().body(), "");
  }

  /** The documents of a content, to be taken once and one at a time: they share their words. */
  static Iterable<Document> of(IndexedContent content, Labelled labelled, SearchWords words) {
    LuceneBlock block = new LuceneBlock(content, labelled, words);
    Stream<Document> rest =
        block.entries().stream()
            .map(entry -> entry.clause().map(block::clause).orElseGet(() -> block.stretch(entry)));
    return () -> Stream.concat(Stream.of(block.content()), rest).iterator();
  }

  /** What follows a content: a stretch, or a clause of the last one. */
  private record Entry(Optional<Clause> clause, List<Integer> headings, String number) {}

  /** A new stretch begins where the headings change, or the printed number. */
  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    Entry last = new Entry(Optional.empty(), List.of(), "");
    for (Clause clause : analysed.clauses()) {
      if (clause.tokens().isEmpty()) {
        continue;
      }
      Entry stretch = new Entry(Optional.empty(), under(clause), number(clause));
      if (entries.isEmpty() || !stretch.equals(last)) {
        last = stretch;
        entries.add(last);
      }
      entries.add(new Entry(Optional.of(clause), last.headings(), last.number()));
    }
    return entries;
  }

  private String number(Clause clause) {
    return numbers.getOrDefault(clause.section(), "");
  }

  /** A heading belongs to the stretch that it opens. */
  private static List<Integer> under(Clause clause) {
    List<Integer> headings = new ArrayList<>(clause.headings());
    if (clause.place() == Place.HEADING) {
      headings.add(clause.index());
    }
    return headings;
  }

  /** A section without a printed number is found by that of the section it stands in. */
  private void number(Section section, String above) {
    String number = section.number().orElse(above);
    numbers.put(section.path(), number);
    section.subsections().forEach(below -> number(below, number));
  }

  private Document content() {
    StoredAnalysis stored = StoredAnalysis.of(analysed);
    Document document = new Document();
    term(document, IndexFields.TYPE, IndexFields.CONTENT);
    term(document, IndexFields.KEY, content.key());
    term(document, IndexFields.KIND, content.kind().key());
    content.year().ifPresent(year -> term(document, IndexFields.YEAR, String.valueOf(year)));
    document.add(new BinaryDocValuesField(IndexFields.RECORD, new BytesRef(content.packed())));
    document.add(new StoredField(IndexFields.STORED_DOCUMENT, stored.documentBytes()));
    document.add(new StoredField(IndexFields.STORED_SPANS, spans()));
    document.add(new StoredField(IndexFields.STORED_CLAUSES, stored.clauseBytes()));
    return document;
  }

  private byte[] spans() {
    return ClauseSpans.pack(
        entries().stream().map(entry -> entry.clause().map(Clause::span)).toList());
  }

  private Document stretch(Entry entry) {
    Document document = new Document();
    term(document, IndexFields.TYPE, IndexFields.STRETCH);
    headings(document, entry.headings());
    if (!entry.number().isEmpty()) {
      term(document, IndexFields.SECTION, entry.number().toLowerCase(Locale.ROOT));
    }
    return document;
  }

  private Document clause(Clause clause) {
    Document document = new Document();
    document.add(new WordsField(terms, words(clause)));
    term(document, IndexFields.LANGUAGE, clause.language().tag());
    labels(document, clause);
    return document;
  }

  private Iterable<TermStream.Word> words(Clause clause) {
    return () ->
        clause.tokens().stream()
            .map(token -> new TermStream.Word(token.span(), terms(token, clause.language())))
            .iterator();
  }

  /** A document has few words, many times. */
  private List<String> terms(Token token, Language language) {
    return known.computeIfAbsent(
        new Spoken(token.form(), language == Language.ENGLISH), _ -> words.terms(token, language));
  }

  private void labels(Document document, Clause clause) {
    Reading reading = Reading.of(clause);
    value(document, IndexFields.READING, reading.packed());
    if (reading.bearer().isPresent()) {
      value(document, IndexFields.ROLE, reading.packedBearer());
    }
    clause.facts().actors().stream()
        .map(actor -> Reading.word(actor.role()))
        .distinct()
        .forEach(role -> term(document, IndexFields.ACTOR, role));
    Set<String> said = new TreeSet<>(concepts.get(clause.index()));
    BytesRef together = new BytesRef(String.join(IndexFields.BETWEEN, said));
    document.add(new SortedDocValuesField(IndexFields.CONCEPT, together));
  }

  /** The words of the headings above, so that a clause is found by what it stands under. */
  private void headings(Document document, List<Integer> above) {
    Set<String> found = new LinkedHashSet<>();
    for (int index : above) {
      Clause heading = analysed.clauses().get(index);
      heading.tokens().forEach(token -> found.addAll(terms(token, heading.language())));
    }
    found.forEach(term -> document.add(new Field(IndexFields.HEADING, term, HEADINGS)));
  }

  private static void term(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  private static void value(Document document, String field, long value) {
    document.add(new NumericDocValuesField(field, value));
  }

  private static FieldType headings() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(false);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
