package no.samsvar.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/**
 * The words of a clause. Many share one stream, which is given the words only when Lucene asks for
 * them.
 */
final class WordsField extends Field {
  private final TermStream stream;
  private final Iterable<TermStream.Word> words;

  WordsField(TermStream stream, Iterable<TermStream.Word> words) {
    super(IndexFields.TEXT, stream, TextField.TYPE_NOT_STORED);
    this.stream = stream;
    this.words = words;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
    return stream.over(words);
  }
}
