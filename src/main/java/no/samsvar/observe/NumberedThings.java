package no.samsvar.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.document.Block;
import no.samsvar.document.Section;

/**
 * Pointers to measures, questions and principles by a number that the document's own don't have.
 */
final class NumberedThings {
  private static final int FEWEST = 3;
  private static final String WORD =
      "(?<word>tiltak|problemstilling|prinsipp|delmål|aktivitet|krav|measure|action|principle|objective|requirement)";
  private static final String NUMBER =
      "\\s+(?:nr\\.?\\s*)?(?<number>\\d{1,2})(?![\\d.,]\\d|\\s*(?:%|år|kr))\\b";
  private static final List<String> KEYS =
      List.of(
          "tiltak",
          "problemstilling",
          "prinsipp",
          "delmål",
          "aktivitet",
          "krav",
          "measure",
          "action",
          "principle",
          "objective",
          "requirement");

  /** "Jf. tiltak 15", "hva så med problemstilling 4". */
  private static final Keyed POINTER =
      Keyed.of(
          KEYS,
          "(?iuU)\\b(?:jf\\.?|jfr\\.?|se|sjå|see|cf\\.|avhenger av|avheng av|depends on|gjelder|gjeld|(?:hva|kva) (?:så )?med)\\s+(?:også |òg |also )?"
              + WORD
              + NUMBER);

  private static final Keyed NAMED = Keyed.of(KEYS, "(?iuU)\\b" + WORD + NUMBER);

  private NumberedThings() {}

  static List<Sighting> in(View view) {
    List<Hit> pointers = view.own(POINTER).filter(hit -> !view.agreement() || !law(hit)).toList();
    List<Sighting> found = new ArrayList<>();
    Map<String, Set<Integer>> known = pointers.isEmpty() ? Map.of() : known(view);
    for (Hit hit : pointers) {
      String word = View.folded(hit.match().group("word"));
      int number = Integer.parseInt(hit.match().group("number"));
      Set<Integer> numbers = known.getOrDefault(word, Set.of());
      boolean counted = numbers.size() >= FEWEST && numbers.contains(1) && numbers.contains(2);
      if (counted && !numbers.contains(number)) {
        found.add(Sighting.at(hit.span(), word + " " + number));
      }
    }
    return found;
  }

  private static boolean law(Hit hit) {
    return hit.after(30)
        .matches("(?isu)\\s*(?:i|of|in|av)\\s.*(?:bilag|annex|schedule|lov|avtale).*");
  }

  /** The numbers of each thing: named elsewhere, printed before items and rows about them. */
  private static Map<String, Set<Integer>> known(View view) {
    Map<String, Set<Integer>> known = new TreeMap<>();
    Set<Integer> pointed = new TreeSet<>();
    view.own(POINTER).map(Hit::span).forEach(span -> pointed.add(span.end()));
    view.find(NAMED)
        .filter(hit -> !pointed.contains(hit.span().end()))
        .forEach(hit -> add(known, hit.match().group("word"), hit.match().group("number")));
    for (Section section : view.sections()) {
      String lead = View.folded(view.heading(section));
      int item = 0;
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph) {
          lead = View.folded(view.slice(block.span()) + " " + view.heading(section));
          item = 0;
        }
        item += block instanceof Block.ListItem ? 1 : 0;
        for (String word : KEYS) {
          boolean about =
              block instanceof Block.TableRow ? heads(view, block, word) : lead.contains(word);
          label(view, block, item).filter(_ -> about).ifPresent(number -> add(known, word, number));
        }
      }
    }
    return known;
  }

  private static boolean heads(View view, Block block, String word) {
    return block instanceof Block.TableRow row
        && row.header().stream().anyMatch(head -> View.folded(view.slice(head)).startsWith(word));
  }

  /** The number of an item, or in the first cell of a row. */
  private static Optional<String> label(View view, Block block, int item) {
    String first =
        switch (block) {
          case Block.ListItem listed -> listed.label().orElse(String.valueOf(item));
          case Block.TableRow row when !row.cells().isEmpty() -> view.slice(row.cells().getFirst());
          case Block.TableRow _,
              Block.Paragraph _,
              Block.Note _,
              Block.Quotation _,
              Block.Caption _,
              Block.Placeholder _ ->
              "";
        };
    Matcher matcher = LABEL.matcher(first.strip());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static final Pattern LABEL = Pattern.compile("\\W?(\\d{1,2})\\W?");

  private static void add(Map<String, Set<Integer>> known, String word, String number) {
    known.computeIfAbsent(View.folded(word), _ -> new TreeSet<>()).add(Integer.valueOf(number));
  }
}
