package no.samsvar.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of words that come with the program, one entry a line; "#" begins a remark. */
final class WordLists {
  private WordLists() {}

  static List<String> lines(String name) {
    InputStream in = WordLists.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the program was built without " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
