package no.samsvar.index;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/** Lets Lucene read any text as the index does, for highlights and for likeness. */
final class SearchAnalyzer extends Analyzer {
  private final SearchWords words;

  SearchAnalyzer(SearchWords words) {
    this.words = words;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    TermStream stream = new TermStream();
    return new TokenStreamComponents(reader -> stream.over(read(reader)), stream);
  }

  private List<TermStream.Word> read(Reader reader) {
    StringWriter text = new StringWriter();
    try {
      reader.transferTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ArrayList<>(words.inAnyLanguage(text.toString()));
  }
}
