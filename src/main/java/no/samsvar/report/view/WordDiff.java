package no.samsvar.report.view;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two wordings with what differs marked word by word: [-gone-] in the old, {+added+} in the new.
 */
public record WordDiff(String before, String after) {
  /** Marks the differences; both texts are on one line. */
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
    return new WordDiff(
        rows.stream().map(DiffRow::getOldLine).collect(Collectors.joining(" ")),
        rows.stream().map(DiffRow::getNewLine).collect(Collectors.joining(" ")));
  }
}
