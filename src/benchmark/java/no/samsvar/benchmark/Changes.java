package no.samsvar.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders of rules to lay over the shipped ones, each with one change. */
record Changes(Path rule, Path concept, Path every) {

  /** One rule, a concept that many rules name, and a concept on which every rule leans. */
  static Changes write(Path rules, Path folder) throws IOException {
    return new Changes(
        laidOver(
            rules,
            folder.resolve("rule"),
            "contract/exit-assistance.yaml",
            "at-least: may",
            "at-least: should"),
        laidOver(
            rules, folder.resolve("concept"), "lexicon/shared.yaml", "  assist:\n    no: [", "brobygging, "),
        laidOver(
            rules, folder.resolve("every"), "lexicon/shared.yaml", "  agreement:\n    no: [", "kompakt, "));
  }

  private static Path laidOver(Path rules, Path folder, String path, String where, String what)
      throws IOException {
    String text = Files.readString(rules.resolve(path));
    String changed =
        where.endsWith("[") ? text.replace(where, where + what) : text.replace(where, what);
    if (changed.equals(text)) {
      throw new IOException("nothing to change in " + path);
    }
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, changed);
    return folder;
  }
}
