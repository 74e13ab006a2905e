package no.samsvar.index;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
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
 * One content as Lucene's documents: its clauses and, last, the content itself with the stored
 * analysis. Clauses keep no text of their own; it is cut from the stored document.
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
  private final Map<SectionPath, String> numbers = new TreeMap<>(LuceneBlock::byPath);

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
    Stream<Document> clauses =
        labelled.analysed().clauses().stream()
            .filter(clause -> !clause.tokens().isEmpty())
            .map(block::clause);
    return () -> Stream.concat(clauses, Stream.of(block.content())).iterator();
  }

  private static int byPath(SectionPath one, SectionPath other) {
    return one.toString().compareTo(other.toString());
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
    document.add(new StringField(IndexFields.TYPE, IndexFields.CONTENT, Field.Store.NO));
    identity(document);
    document.add(new BinaryDocValuesField(IndexFields.RECORD, new BytesRef(content.packed())));
    document.add(new StoredField(IndexFields.STORED_DOCUMENT, stored.documentBytes()));
    document.add(new StoredField(IndexFields.STORED_CLAUSES, stored.clauseBytes()));
    return document;
  }

  private void identity(Document document) {
    document.add(new StringField(IndexFields.KEY, content.key(), Field.Store.NO));
    document.add(new SortedDocValuesField(IndexFields.KEY, new BytesRef(content.key())));
  }

  private Document clause(Clause clause) {
    Document document = new Document();
    term(document, IndexFields.TYPE, IndexFields.CLAUSE);
    identity(document);
    document.add(new WordsField(terms, words(clause)));
    headings(document, clause);
    labels(document, clause);
    term(document, IndexFields.KIND, content.kind().key());
    term(document, IndexFields.LANGUAGE, clause.language().tag());
    content.year().ifPresent(year -> term(document, IndexFields.YEAR, String.valueOf(year)));
    String number = numbers.getOrDefault(clause.section(), "");
    if (!number.isEmpty()) {
      term(document, IndexFields.SECTION, number.toLowerCase(Locale.ROOT));
    }
    value(document, IndexFields.START, clause.span().start());
    value(document, IndexFields.LENGTH, clause.span().length());
    value(document, IndexFields.READING, Reading.of(clause).packed());
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
    term(document, IndexFields.FORCE, Reading.word(clause.force()));
    term(document, IndexFields.POLARITY, Reading.word(clause.polarity()));
    term(document, IndexFields.STANCE, Reading.word(clause.stance()));
    term(document, IndexFields.PLACE, Reading.word(clause.place()));
    clause
        .facts()
        .bearer()
        .ifPresent(a -> term(document, IndexFields.ROLE, Reading.word(a.role())));
    clause.facts().actors().stream()
        .map(actor -> Reading.word(actor.role()))
        .distinct()
        .forEach(role -> term(document, IndexFields.ACTOR, role));
    Set<String> said = new TreeSet<>(concepts.get(clause.index()));
    said.forEach(concept -> term(document, IndexFields.CONCEPT, concept));
    if (!said.isEmpty()) {
      BytesRef together = new BytesRef(String.join(IndexFields.BETWEEN, said));
      document.add(new SortedDocValuesField(IndexFields.CONCEPT, together));
    }
  }

  /** The words of the headings above, so that a clause is found by what it stands under. */
  private void headings(Document document, Clause clause) {
    Set<String> found = new LinkedHashSet<>();
    for (int above : clause.headings()) {
      Clause heading = analysed.clauses().get(above);
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
