package no.samsvar;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.pack.Configuration;
import no.samsvar.pack.Configuration.ForPaths;
import no.samsvar.pack.ConfigurationReader;
import no.samsvar.pack.PackException;
import no.samsvar.pack.Tailoring;

/** A folder with its samsvar.yaml: what holds for the documents below it. */
public record Workspace(Path folder, Configuration configuration) {
  /** The name of the file that is looked for. */
  public static final String FILE = "samsvar.yaml";

  /** No configuration anywhere. */
  public static final Workspace NONE = new Workspace(Path.of(""), Configuration.EMPTY);

  /**
   * The configuration that holds for these paths: the file given, else the first samsvar.yaml in
   * the folder of the first path or above it, else none.
   *
   * @throws PackException with every fault of the file
   * @throws IOException when it can't be read
   */
  public static Workspace of(List<String> paths, Optional<Path> given)
      throws PackException, IOException {
    Optional<Path> file = given.or(() -> above(start(paths)));
    if (file.isEmpty()) {
      return NONE;
    }
    Path folder = Optional.ofNullable(file.get().getParent()).orElse(Path.of(""));
    return new Workspace(
        folder, ConfigurationReader.read(name(file.get()), Files.readString(file.get())));
  }

  /** The first path as far as it has no wild cards; standard input stands in the working folder. */
  private static Path start(List<String> paths) {
    String first = paths.isEmpty() ? "" : paths.getFirst();
    String plain = first.replaceFirst("[*?\\[{].*", "");
    return Path.of(plain.equals("-") ? "" : plain);
  }

  /** Found by its relative path where it can be, so that messages do not name the machine. */
  private static Optional<Path> above(Path start) {
    Path working = Path.of("").toAbsolutePath();
    Path folder = start.toAbsolutePath().normalize();
    while (folder != null) {
      Path file = folder.resolve(FILE);
      if (Files.isRegularFile(file)) {
        return Optional.of(start.isAbsolute() ? file : working.relativize(file));
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  /** A file or folder that the configuration names. */
  public Path resolve(String name) {
    return folder.resolve(name).normalize();
  }

  /** Folders of rules that the configuration lays over the shipped ones. */
  public List<Path> ruleFolders() {
    return configuration.rules().stream().map(this::resolve).toList();
  }

  /** What the configuration changes in the rule packs. */
  Tailoring tailoring() {
    return new Tailoring(configuration.severities(), configuration.off());
  }

  /** The kind that the configuration gives a file. */
  public Optional<DocumentKind> kind(Path file) {
    return entry(file).flatMap(ForPaths::kind);
  }

  /** Packs that are applied to a file besides those of its kind. */
  Set<String> packs(Path file) {
    Set<String> packs = new TreeSet<>(configuration.packs());
    entry(file).ifPresent(entry -> packs.addAll(entry.packs()));
    return packs;
  }

  /** The documents of each agreement that the configuration names. */
  SortedMap<String, Set<DocumentId>> agreements(SortedMap<DocumentId, Path> files) {
    SortedMap<String, Set<DocumentId>> agreements = new TreeMap<>();
    configuration
        .agreements()
        .forEach(
            (name, patterns) -> {
              Set<DocumentId> members = new TreeSet<>();
              files.forEach(
                  (id, file) -> {
                    if (fits(patterns, file)) {
                      members.add(id);
                    }
                  });
              agreements.put(name, members);
            });
    return agreements;
  }

  private Optional<ForPaths> entry(Path file) {
    return configuration.paths().stream().filter(entry -> fits(entry.files(), file)).findFirst();
  }

  /** Whether a pattern fits the file; a pattern without wild cards may name a folder. */
  private boolean fits(List<String> patterns, Path file) {
    Path home = folder.toAbsolutePath().normalize();
    Path absolute = file.toAbsolutePath().normalize();
    if (!absolute.startsWith(home)) {
      return false;
    }
    Path relative = home.relativize(absolute);
    return patterns.stream()
        .anyMatch(
            pattern -> {
              PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
              boolean below = !pattern.matches(".*[*?\\[{].*") && relative.startsWith(pattern);
              return matcher.matches(relative) || below;
            });
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }
}
