package no.samsvar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.check.Problem;
import no.samsvar.pack.RuleSkeleton;
import no.samsvar.rule.RuleId;

/** The files of a rule that is begun, in a folder that holds the pack's folder. */
record NewRule(Path folder, String id) {

  /** Why the files can't be written; empty when they can. Taken are the names of shipped packs. */
  List<Problem> problems(Set<String> taken) {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*")) {
      return List.of(
          new Problem(
              id,
              "not a rule's id",
              "write PACK/SLUG in small letters a to z, digits and hyphens"));
    }
    String pack = new RuleId(id).pack();
    if (taken.contains(pack) && !Files.exists(folder.resolve(pack).resolve("pack.yaml"))) {
      return List.of(
          new Problem(
              id,
              "the program has a pack \"" + pack + "\" of its own",
              "begin a pack of another name; it changes that one under \"overrides\""));
    }
    Path file = folder.resolve(id + ".yaml");
    return Files.exists(file)
        ? List.of(new Problem(file.toString(), "stands there already", "choose another name"))
        : List.of();
  }

  /** Writes what is not there yet, and returns the files written. */
  List<Path> write() throws IOException {
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> one : RuleSkeleton.of(new RuleId(id)).entrySet()) {
      Path file = folder.resolve(one.getKey());
      if (!Files.exists(file)) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, one.getValue());
        written.add(file);
      }
    }
    return written;
  }
}
