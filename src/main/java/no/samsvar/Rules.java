package no.samsvar;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samsvar.check.Problem;
import no.samsvar.language.LexicalNormaliser;
import no.samsvar.pack.BuiltPacks;
import no.samsvar.pack.PackException;
import no.samsvar.pack.PackFiles;
import no.samsvar.pack.PackReader;
import no.samsvar.pack.PackSet;

/**
 * Finds the files of rule packs: those that come with the program, and a user's folders laid over
 * them.
 */
final class Rules {
  private static final long LARGEST = 1_000_000;

  /** Beside this class, written by {@link RulesBuilder}. */
  private static final String BUILT = "packs.bin";

  private Rules() {}

  /**
   * The shipped packs with the folders laid over them: a file with the same path takes the other's
   * place.
   */
  static PackSet with(List<Path> folders) throws IOException, PackException {
    PackFiles own = new PackFiles(laidOver(folders));
    Optional<BuiltPacks> built = built().filter(packs -> packs.bears(own));
    if (built.isPresent()) {
      return PackReader.read(own, built.get(), new LexicalNormaliser());
    }
    SortedMap<String, String> all = new TreeMap<>(shipped());
    all.putAll(own.texts());
    return PackReader.read(new PackFiles(all), new LexicalNormaliser());
  }

  /** The files of the folders, each under the path that it takes among the shipped ones. */
  static SortedMap<String, String> laidOver(List<Path> folders) throws IOException, PackException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path folder : folders) {
      texts.putAll(below(folder));
    }
    return texts;
  }

  /** The packs in one folder, and no others. */
  static PackFiles in(Path folder) throws IOException, PackException {
    return new PackFiles(new TreeMap<>(read(folder)));
  }

  /**
   * The shipped packs as the build left them. Classes that don't lie in a jar are those of somebody
   * at work on the program, whose rules may be newer.
   */
  private static Optional<BuiltPacks> built() throws IOException {
    URL built = Rules.class.getResource(BUILT);
    if (built == null || !"jar".equals(built.getProtocol())) {
      return Optional.empty();
    }
    return Optional.of(BuiltPacks.read(built::openStream));
  }

  private static Map<String, String> shipped() throws IOException, PackException {
    try {
      URL anchor = Rules.class.getResource("/rules/lexicon");
      if (anchor == null) {
        throw new IOException("the program was built without its rules");
      }
      URI uri = anchor.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return read(Path.of(uri).resolveSibling("."));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath("/rules"));
      }
    } catch (URISyntaxException e) {
      throw new IOException("the shipped rules can't be found", e);
    }
  }

  /** A folder of packs, or one pack's own folder (it holds pack.yaml). */
  private static Map<String, String> below(Path folder) throws IOException, PackException {
    if (!Files.exists(folder.resolve("pack.yaml"))) {
      return read(folder);
    }
    SortedMap<String, String> texts = new TreeMap<>();
    Path name = folder.toAbsolutePath().normalize().getFileName();
    read(folder).forEach((path, text) -> texts.put(name + "/" + path, text));
    return texts;
  }

  private static Map<String, String> read(Path root) throws IOException, PackException {
    SortedMap<String, String> texts = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(file -> named(root.relativize(file))).sorted().toList()) {
        text(file, problems)
            .ifPresent(
                text -> texts.put(root.relativize(file).toString().replace('\\', '/'), text));
      }
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return texts;
  }

  /** Whether a file is part of packs; those that editors and file systems hide are not. */
  private static boolean named(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".") && part.toString().length() > 1) {
        return false;
      }
    }
    String name = file.toString();
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /** Packs may come from strangers: a link could show what lies outside the pack's folder. */
  private static Optional<String> text(Path file, List<Problem> problems) throws IOException {
    String where = file.toString();
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      problems.add(new Problem(where, "not a file but a link or folder", "put the file there"));
    } else if (Files.size(file) > LARGEST) {
      problems.add(new Problem(where, "larger than a million bytes", "split it"));
    } else {
      try {
        return Optional.of(Files.readString(file));
      } catch (CharacterCodingException _) {
        problems.add(new Problem(where, "not text in UTF-8", "save it as UTF-8"));
      }
    }
    return Optional.empty();
  }
}
