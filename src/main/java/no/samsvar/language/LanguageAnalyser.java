package no.samsvar.language;

import java.nio.file.Path;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.ClauseAnalyser;
import no.samsvar.clause.ClauseReader;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentKind;

/** Sets languages and kind of a document and reads its clauses in bokmål, nynorsk and English. */
public final class LanguageAnalyser implements ClauseAnalyser {
  private final LexicalNormaliser normaliser = new LexicalNormaliser();
  private final SentenceSplitter sentences;

  /** With the program's own models. */
  public LanguageAnalyser() {
    this(SentenceModels.own());
  }

  private LanguageAnalyser(SentenceModels models) {
    this.sentences = new SentenceSplitter(models);
  }

  /**
   * With the sentence models of a folder, {@code sentence-no.bin} and {@code sentence-en.bin}; the
   * program's own stand in for one that is not there.
   *
   * @throws ModelException when the folder holds neither, or one that can't be read
   */
  public static LanguageAnalyser with(Path folder) throws ModelException {
    return new LanguageAnalyser(SentenceModels.of(folder));
  }

  @Override
  public AnalysedDocument analyse(Document document) {
    Document read = BlockLanguages.set(document);
    if (read.kind() == DocumentKind.UNKNOWN) {
      read = read.as(DocumentKinds.guess(read).kind());
    }
    return new AnalysedDocument(read, ClauseReader.read(read, sentences, normaliser));
  }
}
