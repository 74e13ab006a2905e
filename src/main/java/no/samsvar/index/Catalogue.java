package no.samsvar.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.document.DocumentId;

/** Which files an index knows by their paths, and which contents by their keys. */
public record Catalogue(
    SortedMap<DocumentId, IndexedFile> files, SortedMap<String, IndexedContent> contents) {
  public static final Catalogue EMPTY = new Catalogue(new TreeMap<>(), new TreeMap<>());

  public Catalogue {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
  }

  /** The content of a file, unless it is unknown or could not be read. */
  public Optional<IndexedContent> content(DocumentId id) {
    return Optional.ofNullable(files.get(id))
        .flatMap(file -> Optional.ofNullable(contents.get(file.key())));
  }

  /** The contents that no file has when these files are gone. */
  public Set<String> orphans(Set<DocumentId> gone) {
    Set<String> orphans = new TreeSet<>(contents.keySet());
    files.values().stream()
        .filter(file -> !gone.contains(file.id()))
        .forEach(file -> orphans.remove(file.key()));
    return orphans;
  }

  /** The files that have each content, by its key, in the order of their paths. */
  Map<String, List<DocumentId>> paths() {
    Map<String, List<DocumentId>> paths = new HashMap<>();
    files
        .values()
        .forEach(file -> paths.computeIfAbsent(file.key(), _ -> new ArrayList<>()).add(file.id()));
    return paths;
  }
}
