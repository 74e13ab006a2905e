package no.samsvar.report.view;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two wordings with what differs marked word by word: [-gone-] in the old, {+added+} in the new.
 */
public record WordDiff(String before, String after) {
  private static final double LEAST_KEPT = 0.4;

  /**
   * Marks the differences; both texts are on one line. Texts with little in common stay as they
   * are.
   */
  public static WordDiff of(String before, String after) {
    DiffRowGenerator generator =
        DiffRowGenerator.create()
            .showInlineDiffs(true)
            .inlineDiffByWord(true)
            .lineNormalizer(line -> line)
            .oldTag(open -> open ? "[-" : "-]")
            .newTag(open -> open ? "{+" : "+}")
            .build();
    List<DiffRow> rows = generator.generateDiffRows(List.of(before), List.of(after));
    WordDiff marked =
        new WordDiff(
            rows.stream().map(DiffRow::getOldLine).collect(Collectors.joining(" ")),
            rows.stream().map(DiffRow::getNewLine).collect(Collectors.joining(" ")));
    boolean alike = marked.kept() >= LEAST_KEPT * before.length();
    return alike
        ? new WordDiff(
            marked.before.replaceAll("-\\](\\s*)\\[-", "$1"),
            marked.after.replaceAll("\\+\\}(\\s*)\\{\\+", "$1"))
        : new WordDiff(before, after);
  }

  /** How much of the old text stands in the new one, in UTF-16 units. */
  private int kept() {
    return before.replaceAll("\\[-.*?-\\]", "").length();
  }
}
