package no.samsvar.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Clause;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Section;
import no.samsvar.text.Span;
import no.samsvar.text.Trigrams;

/**
 * A document as the checks see it: its analysis, the day it is read, its sections and its blocks in
 * the order of the text.
 *
 * @param lower the whole text in lower case, letter by letter, so that offsets are the same
 * @param letters what letters that has
 * @param alphabet each letter of the text once
 */
public record View(
    AnalysedDocument analysed,
    Day day,
    String lower,
    Trigrams letters,
    String alphabet,
    List<Section> sections,
    List<Passage> passages) {
  /** Longest stretch of the document's words that a message repeats. */
  private static final int LONGEST = 60;

  private static final int FRONT = 4;
  private static final Pattern LAW =
      Pattern.compile(
          "(?iu)^\\W{0,3}(?:lov|forskrift|act|LOV-\\d\\S*|FOR-\\d\\S*)\\s+(?:om|\\d|relating to|av \\d)");

  public View {
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
  }

  /** A document as read on a day. */
  public static View of(AnalysedDocument analysed, LocalDate asOf) {
    List<Section> sections = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    collect(analysed.document().body(), sections);
    String content = analysed.document().text().content();
    String lower = lower(content);
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        int start = block.span().start();
        int end = block.span().end();
        String folded = lower.substring(start, end);
        passages.add(Passage.of(section, block, content.substring(start, end), folded));
      }
    }
    return new View(
        analysed, new Day(asOf), lower, Trigrams.of(lower), alphabet(content), sections, passages);
  }

  private static void collect(Section section, List<Section> sections) {
    sections.add(section);
    section.subsections().forEach(below -> collect(below, sections));
  }

  private static String alphabet(String words) {
    BitSet seen = new BitSet();
    for (int at = 0; at < words.length(); at++) {
      seen.set(words.charAt(at));
    }
    StringBuilder letters = new StringBuilder();
    seen.stream().forEach(letter -> letters.append((char) letter));
    return letters.toString();
  }

  private static String lower(String words) {
    char[] letters = words.toCharArray();
    for (int at = 0; at < letters.length; at++) {
      letters[at] = Character.toLowerCase(letters[at]);
    }
    return new String(letters);
  }

  Document document() {
    return analysed.document();
  }

  DocumentKind kind() {
    return document().kind();
  }

  List<Clause> clauses() {
    return analysed.clauses();
  }

  String slice(Span span) {
    return document().text().slice(span);
  }

  /** Words of a section's heading, without its number; empty for the body. */
  String heading(Section section) {
    return section.heading().map(this::slice).map(String::strip).orElse("");
  }

  /** Every place in a block where the pattern holds. */
  Stream<Hit> find(Pattern pattern) {
    return passages.stream().flatMap(passage -> passage.find(pattern));
  }

  /** Every place in a block where the wording holds. */
  Stream<Hit> find(Wording wording) {
    boolean opens = wording.opensWords(alphabet);
    return passages.stream().<Hit>mapMulti((passage, hits) -> passage.find(wording, opens, hits));
  }

  /** The same pattern, found in this document alone, and so sooner. */
  Keyed here(Keyed keyed) {
    return keyed.among(letters);
  }

  /** Every place in a block where the pattern holds. */
  Stream<Hit> find(Keyed keyed) {
    Keyed here = here(keyed);
    return passages.stream()
        .filter(passage -> passage.possible(here))
        .flatMap(passage -> passage.find(here.pattern()));
  }

  /** Every such place that is the document's own running text, lists and tables. */
  Stream<Hit> own(Keyed keyed) {
    Keyed here = here(keyed);
    return passages.stream()
        .filter(passage -> own(passage.block()) && passage.possible(here))
        .flatMap(passage -> passage.find(here.pattern()));
  }

  /** Whether the pattern may hold in the document. */
  boolean possible(Keyed keyed) {
    return keyed.possible(lower, letters);
  }

  /** Whether the pattern may hold in the clause. */
  boolean possible(Keyed keyed, Clause clause) {
    return keyed.possible(lower, clause.span().start(), clause.span().end());
  }

  /** Every such place that is the document's own running text, lists and tables. */
  Stream<Hit> own(Wording wording) {
    boolean opens = wording.opensWords(alphabet);
    return passages.stream()
        .filter(passage -> own(passage.block()))
        .<Hit>mapMulti((passage, hits) -> passage.find(wording, opens, hits));
  }

  /** Every such place that is the document's own running text, lists and tables. */
  Stream<Hit> own(Pattern pattern) {
    return passages.stream()
        .filter(passage -> own(passage.block()))
        .flatMap(passage -> passage.find(pattern));
  }

  private static boolean own(Block block) {
    return switch (block) {
      case Block.Paragraph _, Block.ListItem _, Block.TableRow _ -> true;
      case Block.Note _, Block.Quotation _, Block.Caption _, Block.Placeholder _ -> false;
    };
  }

  /** The clause that holds this offset. */
  Optional<Clause> clauseAt(int offset) {
    return Quotes.clauseAt(clauses(), offset);
  }

  /** Whether it is an act or regulation, whatever kind it was taken for. */
  private boolean law() {
    return passages.stream().limit(FRONT).anyMatch(each -> LAW.matcher(each.words()).find())
        || sections.stream().limit(FRONT).anyMatch(each -> LAW.matcher(heading(each)).find());
  }

  /** Whether the document binds parties to one another. */
  boolean agreement() {
    return !law() && agreed();
  }

  private boolean agreed() {
    return switch (kind()) {
      case CONTRACT, FRAMEWORK_AGREEMENT, ANNEX, SLA, DPA, COOPERATION -> true;
      case STRATEGY, ACTION_PLAN, ARCHITECTURE, REQUIREMENTS, BUSINESS_CASE, REPORT, LAW, UNKNOWN ->
          false;
    };
  }

  /** Whether the document lays plans for a time to come. */
  boolean plan() {
    return kind() == DocumentKind.STRATEGY || kind() == DocumentKind.ACTION_PLAN;
  }

  /** Words on one line, cut where they grow long. */
  static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
  }

  /** Words as they are compared: lower case, single spaces. */
  static String folded(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    for (int at = 0; at < lower.length(); at++) {
      char letter = lower.charAt(at);
      boolean space = letter == ' ' || (letter >= '\t' && letter <= '\r');
      if (!space) {
        folded.append(letter);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }
}
