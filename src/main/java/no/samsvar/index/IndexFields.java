package no.samsvar.index;

/** Names of the fields of Lucene's documents. A clause's own fields are also those of queries. */
final class IndexFields {
  /**
   * Every document of ours is a file, a content, a stretch of one or, where none is said, a clause.
   */
  static final String TYPE = "type";

  static final String FILE = "file";
  static final String CONTENT = "content";

  /** Clauses under the same headings, one after the other; they follow it. */
  static final String STRETCH = "stretch";

  /** Path of a file; identity of a FILE. */
  static final String PATH = "path";

  /** Hash of the bytes and the format; identity of a CONTENT. */
  static final String KEY = "key";

  /** What a FILE or a CONTENT is, packed. */
  static final String RECORD = "record";

  static final String STORED_DOCUMENT = "document";
  static final String STORED_CLAUSES = "clauses";

  /** Where the clauses of a content stand in its text. */
  static final String STORED_SPANS = "spans";

  static final String TEXT = "text";
  static final String HEADING = "heading";
  static final String SECTION = "section";
  static final String FORCE = "force";
  static final String POLARITY = "polarity";
  static final String STANCE = "stance";
  static final String PLACE = "place";
  static final String ROLE = "role";
  static final String ACTOR = "actor";

  /** All concepts of a clause, in order, as one value, since many clauses have the same. */
  static final String CONCEPT = "concept";

  /** Stands between the concepts of a value. */
  static final String BETWEEN = " ";

  static final String LANGUAGE = "language";
  static final String KIND = "kind";
  static final String YEAR = "year";

  /** Force, polarity, stance and place of a clause in one number. */
  static final String READING = "reading";

  private IndexFields() {}
}
