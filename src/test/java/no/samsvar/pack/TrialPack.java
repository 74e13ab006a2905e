package no.samsvar.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.check.Problem;
import no.samsvar.language.LexicalNormaliser;

/** A small pack, one that overrides it, and waivers; one file can be put in another's place. */
final class TrialPack {
  static final List<String> ROLES = List.of("lexicon", "rule", "pack", "local", "words", "waivers");

  private static final Map<String, String> PLACES =
      Map.of(
          "lexicon", "lexicon/demo.yaml",
          "rule", "demo/report.yaml",
          "pack", "demo/pack.yaml",
          "local", "local/pack.yaml",
          "words", "local/lexicon/words.yaml");

  private TrialPack() {}

  static String valid(String role) {
    try {
      return Files.readString(Path.of("src/test/resources/pack/valid", role + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads all files with this text in the place of one. */
  static void read(String role, String text) throws PackException {
    if (role.equals("waivers")) {
      AcceptanceReader.waivers("waivers.yaml", text);
      return;
    }
    SortedMap<String, String> texts = new TreeMap<>();
    PLACES.forEach((name, place) -> texts.put(place, name.equals(role) ? text : valid(name)));
    PackReader.read(new PackFiles(texts), new LexicalNormaliser());
  }

  static List<Problem> problems(String role, String text) {
    try {
      read(role, text);
      return List.of();
    } catch (PackException e) {
      return e.problems();
    }
  }
}
