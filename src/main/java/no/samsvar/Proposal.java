package no.samsvar;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samsvar.check.Agreement;
import no.samsvar.check.Report;
import no.samsvar.check.RunResult;
import no.samsvar.check.Threshold;
import no.samsvar.document.DocumentId;
import no.samsvar.document.Language;

/**
 * A configuration for a folder, from what a run found in it: the kind of each folder's or file's
 * documents, and which files are one agreement.
 */
public record Proposal(Path folder, Language language) {

  /** The text of samsvar.yaml. */
  public String of(RunResult result) {
    StringBuilder text = new StringBuilder();
    text.append("language: ").append(language.tag()).append('\n');
    text.append("fail-on: ").append(Threshold.WARNING.key()).append('\n');
    Map<String, String> kinds = kinds(result);
    if (!kinds.isEmpty()) {
      text.append("paths:\n");
    }
    kinds.forEach(
        (pattern, kind) ->
            text.append("  - files: ")
                .append(quoted(pattern))
                .append("\n    kind: ")
                .append(kind)
                .append('\n'));
    if (!result.agreements().isEmpty()) {
      text.append("agreements:\n");
    }
    for (Agreement agreement : result.agreements()) {
      text.append("  ").append(quoted(name(agreement))).append(":\n");
      agreement
          .parts()
          .forEach(
              part -> text.append("    - ").append(quoted(relative(part.document()))).append('\n'));
    }
    return text.toString();
  }

  /** Patterns and kinds: one for a folder whose documents are alike, else one for each document. */
  private Map<String, String> kinds(RunResult result) {
    SortedMap<String, SortedMap<String, String>> folders = new TreeMap<>();
    for (Report report : result.reports()) {
      report
          .analysed()
          .document()
          .kind()
          .pack()
          .ifPresent(
              _ -> {
                String path = relative(report.analysed().document().id());
                int slash = path.lastIndexOf('/');
                folders
                    .computeIfAbsent(
                        slash < 0 ? "" : path.substring(0, slash), _ -> new TreeMap<>())
                    .put(path, report.analysed().document().kind().key());
              });
    }
    SortedMap<String, String> kinds = new TreeMap<>();
    folders.forEach(
        (name, files) -> {
          Set<String> found = new TreeSet<>(files.values());
          if (found.size() == 1 && !name.isEmpty()) {
            kinds.put(escaped(name) + "/*", found.iterator().next());
          } else {
            files.forEach((path, kind) -> kinds.put(escaped(path), kind));
          }
        });
    return kinds;
  }

  private String name(Agreement agreement) {
    String path = relative(new DocumentId(agreement.name()));
    return path.isEmpty() ? agreement.parts().getFirst().document().value() : path;
  }

  private String relative(DocumentId id) {
    Path home = folder.toAbsolutePath().normalize();
    Path file = Path.of(id.value()).toAbsolutePath().normalize();
    return home.relativize(file).toString().replace('\\', '/');
  }

  /** A name in which nothing is a wild card. */
  private static String escaped(String name) {
    return name.codePoints()
        .mapToObj(Character::toString)
        .map(unit -> "*?[]{}".contains(unit) ? "\\" + unit : unit)
        .collect(Collectors.joining());
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
