package no.samsvar.benchmark;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** What is compared with: a file through Tika, OpenNLP's sentences and Lucene's Norwegian words. */
final class Reference {
  private Reference() {}

  public static void main(String[] args) throws Exception {
    String text = text(Path.of(args[0]), new AutoDetectParser());
    int sentences = 0;
    int words = 0;
    try (InputStream model =
            Objects.requireNonNull(
                Reference.class.getResourceAsStream("/no/samsvar/language/sentence-no.bin"));
        NorwegianAnalyzer analyzer = new NorwegianAnalyzer()) {
      SentenceDetectorME detector = new SentenceDetectorME(new SentenceModel(model));
      for (String sentence : detector.sentDetect(text)) {
        sentences++;
        try (TokenStream stream = analyzer.tokenStream("text", new StringReader(sentence))) {
          stream.reset();
          while (stream.incrementToken()) {
            words++;
          }
          stream.end();
        }
      }
    }
    System.out.println(sentences + " " + words);
  }

  /** A file's text as Tika alone gives it. */
  static String text(Path file, AutoDetectParser parser) throws Exception {
    BodyContentHandler out = new BodyContentHandler(-1);
    try (InputStream in = Files.newInputStream(file)) {
      parser.parse(in, out, new Metadata(), new ParseContext());
    }
    return out.toString();
  }
}
