package no.samsvar.language;

import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.ClauseAnalyser;
import no.samsvar.clause.ClauseReader;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentKind;

/** Sets languages and kind of a document and reads its clauses in bokmål, nynorsk and English. */
public final class LanguageAnalyser implements ClauseAnalyser {
  private final LexicalNormaliser normaliser = new LexicalNormaliser();
  private final SentenceSplitter sentences = new SentenceSplitter();

  @Override
  public AnalysedDocument analyse(Document document) {
    Document read = BlockLanguages.set(document);
    if (read.kind() == DocumentKind.UNKNOWN) {
      read = read.as(DocumentKinds.guess(read).kind());
    }
    return new AnalysedDocument(read, ClauseReader.read(read, sentences, normaliser));
  }
}
