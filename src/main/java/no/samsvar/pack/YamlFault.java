package no.samsvar.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** What keeps a text from being YAML that is allowed here, in words of those who write it. */
record YamlFault(YamlTree.At at, String what, String help) {
  private static final YamlTree.At START = new YamlTree.At(1, 1);

  /** A part of what the library says, and what we say. */
  private record Saying(String part, String what, String help) {}

  private static final List<Saying> SAYINGS =
      List.of(
          new Saying("\\t(TAB)", "a tab stands at the beginning of a line", "indent with spaces"),
          new Saying(
              "another document", "a second document begins here", "keep one, without --- lines"),
          new Saying("tag is not allowed", "tags (with !) are not allowed", "take it away"),
          new Saying("Nesting Depth", "values lie too deep in each other", "write them flatter"),
          new Saying("code points", "larger than a million letters", "split it"));

  /** What the library found wrong with the text. */
  static YamlFault of(YAMLException fault, String yaml) {
    return switch (fault) {
      case MarkedYAMLException marked -> told(at(marked.getProblemMark()), marked.getProblem());
      case ReaderException letter ->
          new YamlFault(
              at(yaml, letter.getPosition()),
              "a control character stands here",
              "take it away, or save the file as UTF-8");
      default -> told(START, fault.getMessage());
    };
  }

  private static YamlFault told(YamlTree.At at, @Nullable String said) {
    String text = said == null ? "unknown fault" : said;
    return SAYINGS.stream()
        .filter(saying -> text.contains(saying.part()))
        .findFirst()
        .map(saying -> new YamlFault(at, saying.what(), saying.help()))
        .orElseGet(
            () ->
                new YamlFault(
                    at,
                    "not valid YAML: " + text.lines().findFirst().orElse("unknown fault"),
                    "check indentation and quotes"));
  }

  private static YamlTree.At at(@Nullable Mark mark) {
    return mark == null ? START : new YamlTree.At(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static YamlTree.At at(String yaml, int position) {
    String before = yaml.substring(0, Math.clamp(position, 0, yaml.length()));
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new YamlTree.At(line + 1, before.length() - before.lastIndexOf('\n'));
  }
}
