package no.samsvar.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.document.AnnexTitle;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;

/**
 * Tells which documents of a run are one agreement: those that are named as one, and those of a
 * folder that holds one main text and annexes to it, by name or title.
 *
 * @param named names of agreements, each with its documents
 */
public record Agreements(SortedMap<String, Set<DocumentId>> named) {
  /** "Bilag 2", "vedlegg-a", "SSA-D Annex 3"; but not "with annexes 1 and 2". */
  private static final Pattern ANNEX =
      Pattern.compile(
          "(?iu)(?:^|[^\\p{L}])(?:bilag|vedlegg|annex|appendix|schedule)["
              + " _.-]*([0-9]{1,2}|[ivx]{2,5}|[a-zæøå])(?![\\p{L}\\p{N}])(?!"
              + " *(?:og|til|and|to|,|–|-) *[0-9])");

  private static final Set<DocumentKind> MAIN =
      Set.of(
          DocumentKind.CONTRACT,
          DocumentKind.FRAMEWORK_AGREEMENT,
          DocumentKind.SLA,
          DocumentKind.DPA,
          DocumentKind.COOPERATION);

  /** The main text has no label and comes first; 2 comes before 10. */
  private static final Comparator<String> BY_LABEL =
      Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

  /** Documents that are one agreement, the main text first, and the labels of its annexes. */
  public record Whole(String name, List<AnalysedDocument> members, List<String> annexes) {
    public Whole {
      members = List.copyOf(members);
      annexes = List.copyOf(annexes);
    }
  }

  /** The agreements among these documents, by name. */
  public List<Whole> among(List<AnalysedDocument> documents) {
    List<Whole> found = new ArrayList<>();
    List<AnalysedDocument> left = new ArrayList<>(documents);
    named.forEach(
        (name, ids) -> {
          List<AnalysedDocument> members =
              left.stream().filter(each -> ids.contains(each.front().id())).toList();
          if (!members.isEmpty()) {
            left.removeAll(members);
            found.add(whole(name, members));
          }
        });
    Map<String, List<AnalysedDocument>> folders = new TreeMap<>();
    left.forEach(each -> folders.computeIfAbsent(folder(each), _ -> new ArrayList<>()).add(each));
    folders.forEach((folder, members) -> inFolder(folder, members).ifPresent(found::add));
    return found.stream().sorted(Comparator.comparing(Whole::name)).toList();
  }

  private static Optional<Whole> inFolder(String folder, List<AnalysedDocument> documents) {
    List<AnalysedDocument> annexes =
        documents.stream().filter(each -> annex(each).isPresent()).toList();
    List<AnalysedDocument> mains =
        documents.stream()
            .filter(each -> annex(each).isEmpty())
            .filter(each -> MAIN.contains(each.front().kind()))
            .toList();
    if (annexes.isEmpty() || mains.size() != 1) {
      return Optional.empty();
    }
    List<AnalysedDocument> members = new ArrayList<>(mains);
    members.addAll(annexes);
    return Optional.of(whole(folder.isEmpty() ? "." : folder, members));
  }

  private static Whole whole(String name, List<AnalysedDocument> members) {
    List<AnalysedDocument> ordered =
        members.stream()
            .sorted(
                Comparator.comparing((AnalysedDocument each) -> annex(each).orElse(""), BY_LABEL)
                    .thenComparing(each -> each.front().id()))
            .toList();
    List<String> labels = ordered.stream().flatMap(each -> annex(each).stream()).toList();
    return new Whole(name, ordered, labels);
  }

  /**
   * The label of the annex that a document is, by its file's name, else by its title or first
   * heading.
   */
  static Optional<String> annex(AnalysedDocument document) {
    String path = document.front().id().value();
    return label(path.substring(path.lastIndexOf('/') + 1))
        .or(
            () ->
                document
                    .front()
                    .title()
                    .map(AnnexTitle::of)
                    .orElseGet(() -> AnnexTitle.of(document.document()))
                    .flatMap(AnnexTitle::label));
  }

  private static Optional<String> label(String name) {
    Matcher matcher = ANNEX.matcher(name);
    return matcher.find()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT).replaceFirst("^0(?=.)", ""))
        : Optional.empty();
  }

  private static String folder(AnalysedDocument document) {
    String path = document.front().id().value();
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
