package no.samsvar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A story told at the command line, as a file. A line is a step; what belongs to it is indented by
 * two blanks. {dir} is the story's own folder, {root} the project's.
 *
 * <pre>
 * title: …                    first line
 * file NAME                   writes the indented lines
 * delete NAME
 * stdin                       the indented lines stand on standard input of the next run
 * run ARGUMENTS               blanks part arguments, quotes keep them together
 * exit NUMBER
 * out TEXT, err TEXT          stands on the stream
 * no-out TEXT, no-err TEXT    doesn't
 * out-lines NUMBER            the stream has so many lines
 * </pre>
 */
final class Scenario {
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private final Path folder;
  private String input = "";
  private String out = "";
  private String err = "";
  private int exit = -1;

  private Scenario(Path folder) {
    this.folder = folder;
  }

  /** What stands after "title:". */
  static String title(Path file) throws IOException {
    return Files.readAllLines(file).getFirst().replaceFirst("^title: *", "");
  }

  /** Plays the story in an empty folder. */
  static void play(Path file, Path folder) throws IOException {
    Scenario scenario = new Scenario(folder);
    List<String> lines = Files.readAllLines(file);
    for (int at = 1; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> block = new ArrayList<>();
      while (at + 1 < lines.size() && belongs(lines, at + 1)) {
        at++;
        block.add(lines.get(at).isEmpty() ? "" : lines.get(at).substring(2));
      }
      int blank = line.indexOf(' ');
      String verb = blank < 0 ? line : line.substring(0, blank);
      String rest = blank < 0 ? "" : line.substring(blank + 1);
      scenario.step(verb, scenario.filled(rest), block);
    }
  }

  /** Indented, or an empty line between indented ones. */
  private static boolean belongs(List<String> lines, int at) {
    return lines.get(at).startsWith("  ")
        || (lines.get(at).isEmpty()
            && at + 1 < lines.size()
            && lines.get(at - 1).startsWith("  ")
            && lines.get(at + 1).startsWith("  "));
  }

  private void step(String verb, String rest, List<String> block) throws IOException {
    String text = filled(String.join("\n", block)) + "\n";
    String told = "exit " + exit + "\n--- out\n" + out + "\n--- err\n" + err;
    switch (verb) {
      case "file" -> write(rest, text);
      case "delete" -> Files.delete(folder.resolve(rest));
      case "stdin" -> input = text;
      case "run" -> run(rest);
      case "exit" -> assertThat(exit).as(told).isEqualTo(Integer.parseInt(rest));
      case "out" -> assertThat(out).contains(shown(rest));
      case "err" -> assertThat(err).contains(shown(rest));
      case "no-out" -> assertThat(out).doesNotContain(shown(rest));
      case "no-err" -> assertThat(err).doesNotContain(shown(rest));
      case "out-lines" -> assertThat(out.lines()).as(out).hasSize(Integer.parseInt(rest));
      default -> throw new IllegalArgumentException("no such step: " + verb);
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void run(String line) {
    List<String> arguments = new ArrayList<>();
    Matcher matcher = ARGUMENT.matcher(line);
    while (matcher.find()) {
      arguments.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    exit =
        Main.run(
            arguments.toArray(new String[0]),
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            outBytes,
            errBytes,
            Map.of("LANG", "nb_NO.UTF-8"));
    out = outBytes.toString(StandardCharsets.UTF_8).replace(folder.toString(), "{dir}");
    err = errBytes.toString(StandardCharsets.UTF_8).replace(folder.toString(), "{dir}");
    input = "";
  }

  private String shown(String text) {
    return text.replace(folder.toString(), "{dir}");
  }

  private String filled(String text) {
    return text.replace("{dir}", folder.toString())
        .replace("{root}", System.getProperty("project.root", "."));
  }
}
