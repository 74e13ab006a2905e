package no.samsvar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import no.samsvar.check.Problem;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.index.Catalogue;
import no.samsvar.index.IndexFault;
import no.samsvar.index.IndexStore;
import no.samsvar.index.IndexedContent;
import no.samsvar.index.IndexedFile;
import org.jspecify.annotations.Nullable;

/**
 * One run that brings an index up to date. Files are told apart by the hash of their bytes; what is
 * written is committed every so many documents, so that a run that is killed is not lost.
 */
final class IndexRefresh {
  private static final int COMMIT_EVERY = 200;

  private final Indexer indexer;
  private final IndexStore store;
  private final IndexRequest request;
  private final Catalogue before;
  private final SortedMap<DocumentId, String> keys = new ConcurrentSkipListMap<>();
  private final SortedMap<DocumentId, String> now = new ConcurrentSkipListMap<>();
  private final SortedMap<DocumentId, Problem> failed = new ConcurrentSkipListMap<>();
  private final AtomicInteger uncommitted = new AtomicInteger();
  private final AtomicReference<@Nullable IndexFault> fault = new AtomicReference<>();

  IndexRefresh(Indexer indexer, IndexStore store, IndexRequest request) {
    this.indexer = indexer;
    this.store = store;
    this.request = request;
    this.before = store.catalogue();
  }

  IndexSummary run() throws IndexFault {
    hash();
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
    Set<DocumentId> removed = removed();
    store.remove(removed, orphans(removed));
    stopOnFault();
    store.commit();
    List<Problem> problems = new ArrayList<>(request.inputs().problems());
    problems.addAll(failed.values());
    return new IndexSummary(
        read,
        known(toRead),
        relabelled,
        linked,
        List.copyOf(removed),
        unchanged,
        total(removed),
        problems);
  }

  private void hash() {
    Bounded.each(
        request.inputs().files().keySet(),
        request.limits().jobs(),
        id -> {
          try {
            byte[] bytes = request.inputs().read(id, request.limits().largestFile());
            keys.put(id, Indexer.key(Indexer.sha256(bytes), id));
          } catch (ExtractionException trouble) {
            failed.put(id, Problems.of(id, trouble));
          }
        });
  }

  /** The same bytes as before, and everything in them analysed by this program. */
  private boolean unchanged(DocumentId id, String key) {
    IndexedFile known = before.files().get(id);
    return known != null && known.key().equals(key) && current(id);
  }

  private boolean current(DocumentId id) {
    List<IndexedContent> contents =
        family(id).stream().flatMap(file -> before.content(file.id()).stream()).toList();
    return !contents.isEmpty()
        && contents.stream()
            .allMatch(c -> c.versions().analyser().equals(indexer.versions().analyser()));
  }

  /** A file and those that lie inside it. */
  private Collection<IndexedFile> family(DocumentId id) {
    List<IndexedFile> family = new ArrayList<>();
    Optional.ofNullable(before.files().get(id)).ifPresent(family::add);
    String inside = id.value() + Inputs.INSIDE;
    before.files().tailMap(new DocumentId(inside)).values().stream()
        .takeWhile(file -> file.id().value().startsWith(inside))
        .forEach(family::add);
    return family;
  }

  private void keep(DocumentId id) {
    family(id).forEach(file -> now.put(file.id(), file.key()));
  }

  /** A file that was renamed or copied has bytes that are known; it is not read again. */
  private boolean link(DocumentId id, String key) throws IndexFault {
    Optional<DocumentId> same =
        before.files().values().stream()
            .filter(file -> file.key().equals(key) && current(file.id()))
            .map(IndexedFile::id)
            .findFirst();
    if (same.isEmpty()) {
      return false;
    }
    for (IndexedFile file : family(same.get())) {
      String inside = file.id().value().substring(same.get().value().length());
      put(new DocumentId(id.value() + inside), file.key());
    }
    return true;
  }

  private void put(DocumentId id, String key) throws IndexFault {
    store.put(new IndexedFile(id, key));
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

  /** What lay under the roots and is not there, or can't be read, any more. */
  private Set<DocumentId> removed() {
    Set<DocumentId> removed = new TreeSet<>();
    for (DocumentId id : before.files().keySet()) {
      boolean asked =
          request.roots().stream()
              .filter(root -> Files.exists(Path.of(root)))
              .anyMatch(root -> Indexer.below(id, root));
      if (asked && !now.containsKey(id)) {
        removed.add(id);
      }
    }
    return removed;
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

  private int total(Set<DocumentId> removed) {
    Set<DocumentId> all = new TreeSet<>(before.files().keySet());
    all.removeAll(removed);
    all.addAll(now.keySet());
    return all.size();
  }
}
