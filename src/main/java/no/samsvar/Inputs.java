package no.samsvar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samsvar.check.Problem;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.extract.FileExtractor;
import no.samsvar.index.FileState;

/**
 * Turns what a user wrote after a command into files: a file, a folder (walked; known formats;
 * .samsvarignore), or a glob. Sorted, so that the order given never changes the result.
 */
public record Inputs(
    SortedMap<DocumentId, Path> files,
    Optional<byte[]> standardInput,
    List<Problem> problems,
    List<String> skipped,
    boolean stored) {
  private static final Set<String> PLAIN = Set.of("html", "htm", "md", "markdown", "txt");

  /** Stands between the name of an archive and that of a file inside it. */
  public static final String INSIDE = "!/";

  private static final String STREAM = "-";

  /** Milliseconds between two times that every file system can tell apart. */
  private static final long COARSEST_CLOCK = 2_500;

  private static final long NANOSECONDS = 1_000_000;
  private static final String IGNORE_FILE = ".samsvarignore";

  /** Files that are to be read. */
  Inputs(
      SortedMap<DocumentId, Path> files, Optional<byte[]> standardInput, List<Problem> problems) {
    this(files, standardInput, problems, List.of(), false);
  }

  /** Documents that an index holds, whose files are not opened. */
  static Inputs stored(Collection<DocumentId> documents, List<Problem> problems) {
    SortedMap<DocumentId, Path> files = new TreeMap<>();
    documents.forEach(id -> files.put(id, Path.of(id.value())));
    return new Inputs(files, Optional.empty(), problems, List.of(), true);
  }

  /** Finds the files behind these paths; "-" is what stands on the stream. */
  public static Inputs of(List<String> paths, InputStream standardInput) throws IOException {
    SortedMap<DocumentId, Path> files = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    SortedSet<String> skipped = new TreeSet<>();
    Optional<byte[]> stream = Optional.empty();
    for (String written : new TreeSet<>(paths)) {
      if (written.equals(STREAM)) {
        stream = Optional.of(standardInput.readAllBytes());
        files.put(new DocumentId(STREAM), Path.of(STREAM));
      } else {
        add(written, files, problems);
        skipped.addAll(skipped(written));
      }
    }
    return new Inputs(files, stream, problems, List.copyOf(skipped), false);
  }

  /**
   * The bytes of one of the files, at most so many.
   *
   * @throws ExtractionException when it can't be opened
   */
  byte[] read(DocumentId id, long largest) throws ExtractionException {
    if (stored) {
      return new byte[0];
    }
    if (id.value().equals(STREAM) && standardInput.isPresent()) {
      return standardInput.get();
    }
    Path file = files.get(id);
    if (file == null) {
      throw new ExtractionException(ExtractionException.Cause.NOT_FOUND, "not among the inputs");
    }
    return Snapshot.of(file, largest);
  }

  /**
   * How one of the files stands; empty when it is none, or was written so lately that somebody
   * could write to it again without its times telling.
   */
  Optional<FileState> state(DocumentId id) {
    Path file = files.get(id);
    if (stored || file == null || id.value().equals(STREAM)) {
      return Optional.empty();
    }
    try {
      long settled = (System.currentTimeMillis() - COARSEST_CLOCK) * NANOSECONDS;
      return Optional.of(Snapshot.state(file)).filter(state -> state.written() < settled);
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /**
   * The bytes of one of the files, as they are now.
   *
   * @throws ExtractionException when it can't be opened, or lies inside another file
   */
  public byte[] original(DocumentId id) throws ExtractionException {
    return read(id, Limits.USUAL.largestFile());
  }

  /** The file of one of the inputs, or of the one it lies inside. */
  Path path(DocumentId id) {
    int inside = id.value().indexOf(INSIDE);
    DocumentId outer = inside < 0 ? id : new DocumentId(id.value().substring(0, inside));
    return files.getOrDefault(outer, Path.of(outer.value()));
  }

  /** Whether every path was there, but none held a document. */
  public boolean onlyEmptyFolders() {
    return files.isEmpty()
        && problems.stream().allMatch(p -> Files.isDirectory(Path.of(p.where())));
  }

  private static void add(
      String written, SortedMap<DocumentId, Path> files, List<Problem> problems) {
    try {
      Path path = Path.of(written);
      if (Files.isDirectory(path)) {
        addAll(path, files, problems);
      } else if (Files.exists(path)) {
        files.put(id(path), path);
      } else if (written.matches(".*[*?\\[{].*")) {
        addGlob(written, files, problems);
      } else {
        problems.add(
            new Problem(written, "no such file or folder", "check the spelling of the path"));
      }
    } catch (IOException | InvalidPathException e) {
      problems.add(new Problem(written, "the folder can't be read", "check that you may open it"));
    }
  }

  private static void addAll(Path folder, SortedMap<DocumentId, Path> files, List<Problem> problems)
      throws IOException {
    List<PathMatcher> ignored = ignored(folder);
    int before = files.size();
    for (Path file : walk(folder)) {
      Path relative = folder.relativize(file);
      boolean skip = ignored.stream().anyMatch(matcher -> matcher.matches(relative));
      if (!skip && FileExtractor.known(file.getFileName().toString())) {
        files.put(id(file), file);
      }
    }
    if (files.size() == before) {
      problems.add(
          new Problem(
              folder.toString(),
              "no documents in this folder",
              "known formats: " + String.join(", ", FileExtractor.endings())));
    }
  }

  /** Files of a folder whose type can't be read; the program's own are not told of. */
  private static List<String> skipped(String written) throws IOException {
    Path folder = Path.of(written);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<PathMatcher> ignored = ignored(folder);
    return walk(folder).stream()
        .filter(file -> ignored.stream().noneMatch(m -> m.matches(folder.relativize(file))))
        .map(file -> id(file).value())
        .filter(name -> !FileExtractor.known(name) && !name.matches(".*\\.ya?ml"))
        .toList();
  }

  private static NavigableSet<Path> walk(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      NavigableSet<Path> files = new TreeSet<>();
      all.filter(Files::isRegularFile).filter(file -> !hidden(folder, file)).forEach(files::add);
      return files;
    }
  }

  private static boolean hidden(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static List<PathMatcher> ignored(Path folder) throws IOException {
    Path file = folder.resolve(IGNORE_FILE);
    if (!Files.exists(file)) {
      return List.of();
    }
    return Files.readAllLines(file).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(
            line ->
                line.endsWith("/")
                    ? "{" + line + "**,**/" + line + "**}"
                    : "{" + line + ",**/" + line + "}")
        .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
        .toList();
  }

  private static void addGlob(
      String written, SortedMap<DocumentId, Path> files, List<Problem> problems)
      throws IOException {
    int wild = written.replaceFirst("[*?\\[{].*", "").lastIndexOf('/');
    Path root = Path.of(wild < 0 ? "." : written.substring(0, wild + 1));
    String pattern = wild < 0 ? "./" + written : written;
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    int before = files.size();
    if (Files.isDirectory(root)) {
      for (Path file : walk(root)) {
        if (matcher.matches(file)) {
          files.put(id(file), file);
        }
      }
    }
    if (files.size() == before) {
      problems.add(
          new Problem(written, "no file fits this pattern", "quote it, and check the folder"));
    }
  }

  /** Whether the name is that of text or markup. */
  static boolean plain(String name) {
    return PLAIN.contains(ending(name));
  }

  /** The ending of a name in lower case, without the point. */
  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static DocumentId id(Path path) {
    return new DocumentId(path.normalize().toString().replace('\\', '/'));
  }
}
