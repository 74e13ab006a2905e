package no.samsvar;

import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.ClauseAnalyser;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Extractor;
import no.samsvar.index.IndexFault;
import no.samsvar.index.IndexView;
import no.samsvar.index.IndexedContent;
import no.samsvar.index.IndexedFile;

/**
 * Takes documents and their clauses from an index where it has them, by the hash of their bytes,
 * and else lets them be read and analysed as usual. A document that is taken as another kind than
 * the stored one is analysed again, from its stored text.
 */
final class Recall implements Extractor, ClauseAnalyser {
  /** Which index, and which analyses in it are as this program would make them. */
  record Known(IndexView view, String analyserVersion) {}

  private final Known index;
  private final Extractor extractor;
  private final ClauseAnalyser analyser;
  private final ConcurrentMap<DocumentId, AnalysedDocument> recalled = new ConcurrentHashMap<>();

  Recall(Known index, Extractor extractor, ClauseAnalyser analyser) {
    this.index = index;
    this.extractor = extractor;
    this.analyser = analyser;
  }

  @Override
  public Document extract(DocumentId id, byte[] bytes) throws ExtractionException {
    Optional<AnalysedDocument> known = known(id, bytes);
    if (known.isEmpty()) {
      return extractor.extract(id, bytes);
    }
    recalled.put(id, known.get());
    return known.get().document();
  }

  @Override
  public SortedMap<String, byte[]> parts(DocumentId id, byte[] bytes) throws ExtractionException {
    return extractor.parts(id, bytes);
  }

  @Override
  public AnalysedDocument analyse(Document document) {
    return Optional.ofNullable(recalled.remove(document.id()))
        .filter(known -> known.document().sha256().equals(document.sha256()))
        .filter(known -> known.document().kind() == document.kind())
        .orElseGet(() -> analyser.analyse(document));
  }

  /** A document of the index itself comes without bytes, by its name. */
  private Optional<AnalysedDocument> known(DocumentId id, byte[] bytes) {
    String key =
        bytes.length == 0
            ? Optional.ofNullable(index.view().catalogue().files().get(id))
                .map(IndexedFile::key)
                .orElse("")
            : Indexer.key(Indexer.sha256(bytes), id);
    IndexedContent content = index.view().catalogue().contents().get(key);
    if (content == null || !content.versions().analyser().equals(index.analyserVersion())) {
      return Optional.empty();
    }
    try {
      return index.view().analysis(key, id);
    } catch (IndexFault unusable) {
      return Optional.empty();
    }
  }
}
