package no.samsvar.benchmark;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fresh processes, one of each in turn, so that all meet the same machine. */
record Starts(Figures figures, Path root, int rounds) {
  private static final String HELLO = "java: hello";
  private static final String REFERENCE = "java: Tika, OpenNLP, Lucene on DOCX";

  void measure(Path docx, Path pdf, Path markdown) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = System.getProperty("java.class.path");
    String samsvar = root.resolve("samsvar").toString();
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put(HELLO, List.of(java, "-cp", path.substring(0, path.indexOf(File.pathSeparatorChar)), Hello.class.getName()));
    commands.put(REFERENCE, List.of(java, "-cp", path, Reference.class.getName(), docx.toString()));
    commands.put("samsvar --version", List.of(samsvar, "--version"));
    commands.put("samsvar --help", List.of(samsvar, "--help"));
    commands.put("samsvar check, Markdown of 3 pages", check(samsvar, markdown));
    commands.put("samsvar check, DOCX of 14 pages", check(samsvar, docx));
    commands.put("samsvar check --trusted, DOCX of 14 pages", trusted(samsvar, docx));
    commands.put("samsvar check, PDF of 14 pages", check(samsvar, pdf));
    commands.put("samsvar check --trusted, PDF of 14 pages", trusted(samsvar, pdf));
    Map<String, List<Processes.Run>> runs = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        Processes.Run run = Processes.run(command.getValue());
        if (round > 0) {
          runs.computeIfAbsent(command.getKey(), _ -> new ArrayList<>()).add(run);
        }
      }
    }
    figures.heading("Fresh processes");
    runs.forEach((what, all) -> figures.add(what, "s", seconds(all)));
    runs.forEach((what, all) -> figures.add(what + ": memory", "MiB", all.stream().mapToDouble(Processes.Run::megabytes).toArray()));
    double hello = median(runs.getOrDefault(HELLO, List.of()));
    double reference = median(runs.getOrDefault(REFERENCE, List.of()));
    runs.forEach(
        (what, all) -> {
          if (what.startsWith("samsvar --")) {
            figures.add(what + ": by hello (at most 5)", "times", median(all) / hello);
          } else if (what.startsWith("samsvar")) {
            figures.add(what + ": by Tika with OpenNLP and Lucene", "times", median(all) / reference);
          }
        });
  }

  private static List<String> check(String samsvar, Path file) {
    return List.of(samsvar, "check", file.toString(), "--fail-on", "never");
  }

  private static List<String> trusted(String samsvar, Path file) {
    return List.of(samsvar, "check", file.toString(), "--fail-on", "never", "--trusted");
  }

  private static double[] seconds(List<Processes.Run> runs) {
    return runs.stream().mapToDouble(Processes.Run::seconds).toArray();
  }

  private static double median(List<Processes.Run> runs) {
    double[] sorted = runs.stream().mapToDouble(Processes.Run::seconds).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
