package no.samsvar;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samsvar.pack.PackFiles;

/**
 * Finds the files of rule packs: those that come with the program, and a user's folders laid over
 * them.
 */
final class Rules {
  private Rules() {}

  /**
   * The shipped packs with the folders laid over them: a file with the same path takes the other's
   * place.
   */
  static PackFiles with(List<Path> folders) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>(shipped());
    for (Path folder : folders) {
      texts.putAll(below(folder));
    }
    return new PackFiles(texts);
  }

  private static Map<String, String> shipped() throws IOException {
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
  private static Map<String, String> below(Path folder) throws IOException {
    if (!Files.exists(folder.resolve("pack.yaml"))) {
      return read(folder);
    }
    SortedMap<String, String> texts = new TreeMap<>();
    Path name = folder.toAbsolutePath().normalize().getFileName();
    read(folder)
        .forEach(
            (path, text) ->
                texts.put(path.startsWith("lexicon/") ? path : name + "/" + path, text));
    return texts;
  }

  private static Map<String, String> read(Path root) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}
