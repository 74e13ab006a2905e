package no.samsvar.benchmark;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All packs loaded and compiled in fresh processes: as built into the jar, with and without Java's
 * cache, with a pack of a user's on top, and read from YAML anew. One of each in turn.
 */
record PackLoads(Figures figures, Path root, int rounds) {
  void measure(Path work) throws Exception {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("packs built into the jar (at most 300)", command(true, List.of()));
    commands.put("packs built into the jar, no cache of Java's", command(false, List.of()));
    commands.put("packs built into the jar, a pack on top", command(true, List.of(own(work))));
    commands.put("packs read from YAML", command(true, List.of(root.resolve("rules"))));
    Map<String, List<double[]>> runs = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        double[] run = Processes.numbers(command.getValue());
        if (round > 0) {
          runs.computeIfAbsent(command.getKey(), _ -> new ArrayList<>()).add(run);
        }
      }
    }
    figures.heading("Packs in a fresh process");
    runs.forEach(
        (what, all) -> {
          figures.add(what, "ms", all.stream().mapToDouble(run -> run[0]).toArray());
          figures.add(what + ": thread", "CPU ms", all.stream().mapToDouble(run -> run[1]).toArray());
        });
  }

  /** As the launcher starts Java. */
  private List<String> command(boolean cached, List<Path> folders) {
    Path target = root.resolve("target");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-Xlog:all=off",
                "--enable-native-access=ALL-UNNAMED"));
    if (cached) {
      command.add("-XX:AOTCache=" + target.resolve("samsvar.aot"));
    }
    command.add("-cp");
    command.add(target.resolve("samsvar.jar") + File.pathSeparator + target.resolve("test-classes"));
    command.add(PackLoad.class.getName());
    folders.forEach(folder -> command.add(folder.toString()));
    return command;
  }

  /** A municipality's pack: one rule's severity changed. */
  private static Path own(Path work) throws Exception {
    Path pack = Files.createDirectories(work.resolve("elvdal"));
    Files.writeString(
        pack.resolve("pack.yaml"),
        """
        name: elvdal
        version: 1.0.0
        depends-on: [contract]
        overrides:
          contract/open-api: { severity: note }
        """);
    return pack;
  }
}
