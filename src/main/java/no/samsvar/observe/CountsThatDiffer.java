package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.document.Block;
import no.samsvar.document.Section;

/** A lead-in that announces a number of things, and a list that holds another number of them. */
final class CountsThatDiffer {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("to", 2),
          Map.entry("tre", 3),
          Map.entry("fire", 4),
          Map.entry("fem", 5),
          Map.entry("seks", 6),
          Map.entry("sju", 7),
          Map.entry("syv", 7),
          Map.entry("åtte", 8),
          Map.entry("ni", 9),
          Map.entry("ti", 10),
          Map.entry("elleve", 11),
          Map.entry("tolv", 12),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10));
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?iu)\\b(?:til sammen|totalt|i alt|består av|følgende|fylgjande|følgjande|disse|desse|har|omfatter|omfattar|er delt i|i|på|de|dei"
              + "|the following|following|these|consists? of|comprises|has|have|into|are|en av|of)\\s+"
              + "(?<count>\\d{1,2}|"
              + String.join("|", WORDS.keySet().stream().sorted().toList())
              + ")\\s+(?:(?!har\\b|skal\\b|må\\b|kan\\b|have\\b|has\\b|shall\\b|er\\b|are\\b)\\p{Ll}+\\s+){0,3}?(?<noun>\\p{Ll}{3,})(?<rest>(?:(?!\\b(?:har|skal|må|kan|vil|have|has|shall|must|may|will)\\b)[^.;\\d]){0,60})[:.]?\\s*$");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?iu)^(?:til sammen|totalt|i alt|altså|in all|in total|a total of)\\s+(?<count>\\d{1,2}|"
              + String.join("|", WORDS.keySet().stream().sorted().toList())
              + ")\\s+(?<noun>\\p{Ll}{4,})\\b");
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?iu)^(?:år\\p{L}*|dag\\p{L}*|måned\\p{L}*|månad\\p{L}*|uke\\p{L}*|veke\\p{L}*|time\\p{L}*|minutt\\p{L}*|prosent\\p{L}*|kroner|virkedag\\p{L}*"
              + "|day\\p{L}*|month\\p{L}*|year\\p{L}*|week\\p{L}*|hour\\p{L}*|minute\\p{L}*|per ?cent|ganger|gonger|times|siste|neste|first|next|last)$");

  private static final Pattern TOTAL = Pattern.compile("(?iu)^(?:sum|totalt?|i alt|til sam+[ae]n)");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)\\b(?<count>\\d{1,2}|"
              + String.join("|", WORDS.keySet().stream().sorted().toList())
              + ")\\s+(?<noun>\\p{Ll}{4,})(?=[^.;]{0,90}:\\s*$)");

  private CountsThatDiffer() {}

  static List<Sighting> in(View view) {
    List<Sighting> found = new ArrayList<>();
    for (Section section : view.sections()) {
      List<Block> blocks = section.blocks();
      for (int at = 0; at + 1 < blocks.size(); at++) {
        announced(view, blocks, at).ifPresent(found::add);
        rows(view, blocks, at).ifPresent(found::add);
        summedUp(view, blocks, at).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Sighting> announced(View view, List<Block> blocks, int at) {
    if (blocks.get(at) instanceof Block.TableRow || blocks.get(at) instanceof Block.Quotation) {
      return Optional.empty();
    }
    String words = view.slice(blocks.get(at).span());
    Matcher matcher = ANNOUNCED.matcher(words);
    int listed = listed(blocks, at);
    boolean leadIn = words.strip().endsWith(":") || words.strip().length() < 60;
    if (!leadIn
        || listed < 2
        || !matcher.find()
        || MEASURE.matcher(matcher.group("noun")).matches()) {
      return Optional.empty();
    }
    int announced = number(matcher.group("count"));
    return announced < 2 || announced == listed
        ? Optional.empty()
        : Optional.of(
            Sighting.at(
                List.of(blocks.get(at).span(), blocks.get(at + listed).span()),
                String.valueOf(announced),
                matcher.group("noun"),
                String.valueOf(listed)));
  }

  /** "13 medlemmer:" before a table whose column of members comes to another number. */
  private static Optional<Sighting> rows(View view, List<Block> blocks, int at) {
    String words = view.slice(blocks.get(at).span());
    Matcher matcher = COUNTED.matcher(words);
    if (!(blocks.get(at + 1) instanceof Block.TableRow first) || !matcher.find()) {
      return Optional.empty();
    }
    String stem = View.folded(matcher.group("noun")).replaceAll("(?:mer|mar|er|ar|s)$", "");
    for (int column = 0; column < first.header().size(); column++) {
      if (View.folded(view.slice(first.header().get(column))).startsWith(stem)) {
        int sum = sum(view, blocks.subList(at + 1, blocks.size()), column);
        int said = number(matcher.group("count"));
        return sum < 2 || sum == said
            ? Optional.empty()
            : Optional.of(
                Sighting.at(
                    List.of(blocks.get(at).span(), first.span()),
                    String.valueOf(said),
                    matcher.group("noun"),
                    String.valueOf(sum)));
      }
    }
    return Optional.empty();
  }

  /** The sum of whole numbers in a column; 0 where a cell holds something else. */
  private static int sum(View view, List<Block> blocks, int column) {
    int sum = 0;
    for (Block block : blocks) {
      if (!(block instanceof Block.TableRow row) || column >= row.cells().size()) {
        break;
      }
      String cell = view.slice(row.cells().get(column)).strip();
      boolean total = TOTAL.matcher(view.slice(row.cells().getFirst()).strip()).find();
      if (!cell.matches("\\d{1,3}") && !total) {
        return 0;
      }
      sum += total ? 0 : Integer.parseInt(cell);
    }
    return sum;
  }

  /** "Til sammen 8 medlemmer" after a list of another length. */
  private static Optional<Sighting> summedUp(View view, List<Block> blocks, int at) {
    Block block = blocks.get(at + 1);
    int listed = before(blocks, at);
    Matcher matcher = AFTER.matcher(view.slice(block.span()));
    if (listed < 2 || !matcher.find()) {
      return Optional.empty();
    }
    int said = number(matcher.group("count"));
    return said == listed
        ? Optional.empty()
        : Optional.of(
            Sighting.at(
                List.of(blocks.get(at).span(), block.span()),
                String.valueOf(said),
                matcher.group("noun"),
                String.valueOf(listed)));
  }

  private static int before(List<Block> blocks, int at) {
    int count = 0;
    while (count <= at
        && blocks.get(at - count) instanceof Block.ListItem item
        && blocks.get(at) instanceof Block.ListItem last
        && item.depth() == last.depth()) {
      count++;
    }
    return count;
  }

  private static int number(String count) {
    String folded = count.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(WORDS.get(folded)).orElseGet(() -> Integer.valueOf(folded));
  }

  /** Items of the first one's depth that follow; 0 where deeper items make the count unsure. */
  private static int listed(List<Block> blocks, int at) {
    int base = blocks.get(at) instanceof Block.ListItem lead ? lead.depth() : -1;
    int count = 0;
    int depth = -1;
    for (Block block : blocks.subList(at + 1, blocks.size())) {
      if (!(block instanceof Block.ListItem item) || item.depth() <= base) {
        break;
      }
      if (depth >= 0 && item.depth() != depth) {
        return 0;
      }
      depth = item.depth();
      count++;
    }
    return count;
  }
}
