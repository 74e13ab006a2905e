package no.samsvar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import no.samsvar.check.Problem;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.index.Catalogue;
import no.samsvar.index.FileState;
import no.samsvar.index.IndexFault;
import no.samsvar.index.IndexStore;
import no.samsvar.index.IndexedContent;
import no.samsvar.index.IndexedFile;
import org.jspecify.annotations.Nullable;

/**
 * One run that brings an index up to date. Files are told apart by the hash of their bytes, which
 * is not taken again while nobody touches them; what is written is committed every so many
 * documents, so that a run that is killed is not lost.
 */
final class IndexRefresh {
  private static final int COMMIT_EVERY = 200;

  private final Indexer indexer;
  private final IndexStore store;
  private final IndexRequest request;
  private final Catalogue before;
  private final Standing standing;
  private final SortedMap<DocumentId, String> keys = new ConcurrentSkipListMap<>();
  private final SortedMap<DocumentId, String> now = new ConcurrentSkipListMap<>();
  private final Map<DocumentId, FileState> states = new ConcurrentHashMap<>();
  private final Map<String, DocumentId> analysed = new HashMap<>();
  private final SortedMap<DocumentId, Problem> failed = new ConcurrentSkipListMap<>();
  private final AtomicInteger uncommitted = new AtomicInteger();
  private final AtomicReference<@Nullable IndexFault> fault = new AtomicReference<>();

  IndexRefresh(Indexer indexer, IndexStore store, IndexRequest request) {
    this.indexer = indexer;
    this.store = store;
    this.request = request;
    this.before = store.catalogue();
    this.standing = new Standing(before, indexer.versions());
    before.files().values().stream()
        .filter(file -> standing.analysed(file.id()))
        .forEach(file -> analysed.putIfAbsent(file.key(), file.id()));
  }

  IndexSummary run() throws IndexFault {
    identify();
    List<DocumentId> linked = new ArrayList<>();
    int unchanged = 0;
    SortedMap<DocumentId, String> toRead = new TreeMap<>();
    for (Map.Entry<DocumentId, String> file : keys.entrySet()) {
      if (unchanged(file.getKey(), file.getValue())) {
        keep(file.getKey());
        unchanged++;
      } else if (link(file.getKey(), file.getValue())) {
        linked.add(file.getKey());
      } else {
        toRead.put(file.getKey(), file.getValue());
      }
    }
    List<DocumentId> read = read(toRead);
    int relabelled = relabel();
    Set<DocumentId> removed = standing.gone(request.roots(), now.keySet());
    store.remove(removed, orphans(removed));
    stopOnFault();
    store.commit(request.made(), indexer.versions());
    List<Problem> problems = new ArrayList<>(request.inputs().problems());
    problems.addAll(failed.values());
    return new IndexSummary(
        read,
        known(toRead),
        relabelled,
        linked,
        List.copyOf(removed),
        unchanged,
        held().size(),
        problems);
  }

  /** Finds the key of each file; those that nobody has touched are not opened. */
  private void identify() {
    Bounded.each(
        request.inputs().files().keySet(),
        request.limits().jobs(),
        id -> {
          try {
            Optional<IndexedFile> known = standing.resting(id, request);
            keys.put(id, known.isPresent() ? known.get().key() : hash(id));
          } catch (ExtractionException trouble) {
            failed.put(id, Problems.of(id, trouble));
          }
        });
  }

  private String hash(DocumentId id) throws ExtractionException {
    request.inputs().state(id).ifPresent(state -> states.put(id, state));
    byte[] bytes = request.inputs().read(id, request.limits().largestFile());
    return Indexer.key(Indexer.sha256(bytes), id);
  }

  /** The same bytes as before, and everything in them analysed by this program. */
  private boolean unchanged(DocumentId id, String key) {
    IndexedFile known = before.files().get(id);
    return known != null && known.key().equals(key) && standing.analysed(id);
  }

  /** Where the bytes had to be read to know that they are the same, that is written down. */
  private void keep(DocumentId id) throws IndexFault {
    standing.family(id).forEach(file -> now.put(file.id(), file.key()));
    if (states.containsKey(id)) {
      put(id, keys.getOrDefault(id, ""));
    }
  }

  /** A file that was renamed or copied has bytes that are known; it is not read again. */
  private boolean link(DocumentId id, String key) throws IndexFault {
    Optional<DocumentId> same = Optional.ofNullable(analysed.get(key));
    if (same.isEmpty()) {
      return false;
    }
    for (IndexedFile file : standing.family(same.get())) {
      String inside = file.id().value().substring(same.get().value().length());
      put(new DocumentId(id.value() + inside), file.key());
    }
    return true;
  }

  private void put(DocumentId id, String key) throws IndexFault {
    store.put(new IndexedFile(id, key, Optional.ofNullable(states.get(id))));
    now.put(id, key);
  }

  private List<DocumentId> read(SortedMap<DocumentId, String> files) throws IndexFault {
    SortedMap<DocumentId, Path> paths = new TreeMap<>();
    files.keySet().forEach(id -> paths.put(id, request.inputs().path(id)));
    request.progress().expected(files.size());
    DocumentWalk.Outcome<Boolean> walked =
        DocumentWalk.of(
            new Inputs(paths, request.inputs().standardInput(), List.of()),
            request.limits(),
            indexer.samsvar().extractor,
            this::put);
    stopOnFault();
    for (Map.Entry<DocumentId, String> file : files.entrySet()) {
      boolean archive = !walked.done().containsKey(file.getKey());
      String inside = file.getKey().value() + Inputs.INSIDE;
      boolean read = walked.done().keySet().stream().anyMatch(id -> id.value().startsWith(inside));
      if (archive && read) {
        put(file.getKey(), file.getValue());
      }
    }
    walked.problems().forEach(problem -> failed.put(new DocumentId(problem.where()), problem));
    return List.copyOf(walked.done().keySet());
  }

  /** Analyses and stores one document that was read. */
  private boolean put(Document document) {
    if (fault.get() != null) {
      return false;
    }
    try {
      IndexedContent content = indexer.put(store, indexer.analyse(document));
      put(document.id(), content.key());
      if (uncommitted.incrementAndGet() % COMMIT_EVERY == 0) {
        store.commit();
      }
    } catch (IndexFault e) {
      fault.compareAndSet(null, e);
    }
    request.progress().done();
    return true;
  }

  private void stopOnFault() throws IndexFault {
    IndexFault found = fault.get();
    if (found != null) {
      throw found;
    }
  }

  /** Finds concepts anew where only the lexicon changed: from the stored analyses. */
  private int relabel() throws IndexFault {
    SortedMap<String, DocumentId> stale = new TreeMap<>();
    now.forEach(
        (id, key) -> {
          IndexedContent content = before.contents().get(key);
          boolean old =
              content != null
                  && content.versions().analyser().equals(indexer.versions().analyser())
                  && !content.versions().equals(indexer.versions());
          if (old) {
            stale.put(key, id);
          }
        });
    Bounded.each(stale.keySet(), request.limits().jobs(), key -> relabel(key, stale));
    stopOnFault();
    return stale.size();
  }

  private void relabel(String key, Map<String, DocumentId> ids) {
    DocumentId id = ids.get(key);
    if (fault.get() != null || id == null) {
      return;
    }
    try {
      var analysed = store.analysis(key, id);
      if (analysed.isPresent()) {
        indexer.put(store, analysed.get());
      }
    } catch (IndexFault e) {
      fault.compareAndSet(null, e);
    }
  }

  private Set<String> orphans(Set<DocumentId> removed) {
    Set<DocumentId> gone = new TreeSet<>(removed);
    now.forEach(
        (id, key) -> {
          IndexedFile file = before.files().get(id);
          if (file != null && !file.key().equals(key)) {
            gone.add(id);
          }
        });
    Set<String> orphans = new TreeSet<>(before.orphans(gone));
    orphans.removeAll(now.values());
    return orphans;
  }

  private List<DocumentId> known(SortedMap<DocumentId, String> read) {
    return read.entrySet().stream()
        .filter(
            file ->
                Optional.ofNullable(before.files().get(file.getKey()))
                    .filter(known -> known.key().equals(file.getValue()))
                    .isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The files that the index holds after the run. */
  Set<DocumentId> held() {
    Set<DocumentId> all = new TreeSet<>(before.files().keySet());
    all.removeAll(standing.gone(request.roots(), now.keySet()));
    all.addAll(now.keySet());
    return all;
  }
}
