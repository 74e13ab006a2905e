package no.samsvar;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Names the version of parts of the program by what they are made of, so that nobody has to
 * remember to raise a number when they change: a hash over their classes, and over the names of the
 * libraries.
 */
final class ProgramVersion {
  private static final int BYTES = 12;

  private ProgramVersion() {}

  /** The version of these packages, with those below them. */
  static String of(String... packages) throws IOException {
    SortedMap<String, String> parts = parts();
    StringBuilder made = new StringBuilder(parts.getOrDefault(JarFile.MANIFEST_NAME, ""));
    for (String name : packages) {
      String prefix = "no/samsvar/" + name + "/";
      parts.subMap(prefix, prefix + Character.MAX_VALUE).values().forEach(made::append);
    }
    return hash(made.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The version of the program with the rules that come with it. */
  static String whole() throws IOException {
    return hash(String.join(" ", parts().values()).getBytes(StandardCharsets.UTF_8));
  }

  private static SortedMap<String, String> parts() throws IOException {
    try {
      URL home = ProgramVersion.class.getProtectionDomain().getCodeSource().getLocation();
      Path path = Path.of(home.toURI());
      return Files.isDirectory(path) ? folder(path) : jar(path);
    } catch (URISyntaxException e) {
      throw new IOException("the program's own classes can't be found", e);
    }
  }

  /** The first bytes of the SHA-256, in hexadecimal. */
  static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static SortedMap<String, String> folder(Path root) throws IOException {
    SortedMap<String, String> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        parts.put(name, name + hash(Files.readAllBytes(file)));
      }
    }
    return parts;
  }

  private static SortedMap<String, String> jar(Path path) throws IOException {
    SortedMap<String, String> parts = new TreeMap<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      Manifest manifest = jar.getManifest();
      if (manifest != null) {
        Object libraries =
            manifest.getMainAttributes().getOrDefault(Attributes.Name.CLASS_PATH, "");
        parts.put(JarFile.MANIFEST_NAME, libraries.toString());
      }
      for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        parts.put(entry.getName(), entry.getName() + Long.toHexString(entry.getCrc()));
      }
    }
    return parts;
  }
}
