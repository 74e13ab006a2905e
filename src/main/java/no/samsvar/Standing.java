package no.samsvar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.samsvar.document.DocumentId;
import no.samsvar.index.Catalogue;
import no.samsvar.index.IndexFault;
import no.samsvar.index.IndexView;
import no.samsvar.index.IndexedContent;
import no.samsvar.index.IndexedFile;

/**
 * What an index held before a run, and what of it is as a program that writes these versions would
 * make it.
 */
record Standing(Catalogue before, IndexedContent.Versions versions) {

  /**
   * Tells from the states of the files alone, without the rules, that a run would change nothing;
   * empty when it might.
   */
  static Optional<IndexSummary> unchanged(Path folder, IndexRequest request) {
    try (IndexView view = IndexView.open(folder)) {
      return view.versions(request.made())
          .map(versions -> new Standing(view.catalogue(), versions))
          .filter(standing -> standing.holds(request))
          .map(standing -> standing.summary(request));
    } catch (IndexFault _) {
      return Optional.empty();
    }
  }

  private boolean holds(IndexRequest request) {
    Set<DocumentId> now = new TreeSet<>();
    for (DocumentId id : request.inputs().files().keySet()) {
      Collection<IndexedFile> family = family(id);
      if (resting(id, request).isEmpty() || !all(family, versions::equals)) {
        return false;
      }
      family.forEach(file -> now.add(file.id()));
    }
    return gone(request.roots(), now).isEmpty();
  }

  private IndexSummary summary(IndexRequest request) {
    return new IndexSummary(
        List.of(),
        List.of(),
        0,
        List.of(),
        List.of(),
        request.inputs().files().size(),
        before.files().size(),
        request.inputs().problems());
  }

  /** The file as it was, when nobody has touched it since and it is not too large. */
  Optional<IndexedFile> resting(DocumentId id, IndexRequest request) {
    return Optional.ofNullable(before.files().get(id))
        .filter(file -> file.state().isPresent())
        .filter(file -> file.state().equals(request.inputs().state(id)))
        .filter(
            file ->
                file.state()
                    .filter(state -> state.size() <= request.limits().largestFile())
                    .isPresent());
  }

  /** Whether everything in a file was analysed by this program. */
  boolean analysed(DocumentId id) {
    return all(family(id), found -> found.analyser().equals(versions.analyser()));
  }

  private boolean all(Collection<IndexedFile> family, Predicate<IndexedContent.Versions> wanted) {
    List<IndexedContent> contents =
        family.stream().flatMap(file -> before.content(file.id()).stream()).toList();
    return !contents.isEmpty() && contents.stream().map(IndexedContent::versions).allMatch(wanted);
  }

  /** A file and those that lie inside it. */
  Collection<IndexedFile> family(DocumentId id) {
    List<IndexedFile> family = new ArrayList<>();
    Optional.ofNullable(before.files().get(id)).ifPresent(family::add);
    String inside = id.value() + Inputs.INSIDE;
    before.files().tailMap(new DocumentId(inside)).values().stream()
        .takeWhile(file -> file.id().value().startsWith(inside))
        .forEach(family::add);
    return family;
  }

  /** What lay under the roots and is not there, or can't be read, any more. */
  Set<DocumentId> gone(List<String> roots, Set<DocumentId> now) {
    List<String> there = roots.stream().filter(root -> Files.exists(Path.of(root))).toList();
    Set<DocumentId> gone = new TreeSet<>();
    for (DocumentId id : before.files().keySet()) {
      if (!now.contains(id) && there.stream().anyMatch(root -> Indexer.below(id, root))) {
        gone.add(id);
      }
    }
    return gone;
  }
}
