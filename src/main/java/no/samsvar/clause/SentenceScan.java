package no.samsvar.clause;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.clause.Parse.Segment;

/**
 * One pass from left to right that gives each word its zone and cuts the sentence where a new
 * finite clause begins: at a contrast, a semicolon, a co-ordination with a finite verb of its own,
 * or a tail such as "uten at". Co-ordinated infinitives and subordinate clauses stay inside. Cuts
 * that change nothing are taken back later.
 */
final class SentenceScan {
  private static final int SUBJECT = 9;

  private final Parse parse;
  private final Words words;
  private final boolean english;
  private final List<Segment> segments = new ArrayList<>();
  private int start;
  private Zone zone = Zone.MAIN;
  private Zone outside = Zone.MAIN;
  private boolean zoneFinite;
  private boolean mainFinite;

  SentenceScan(Parse parse, Grammar grammar) {
    this.parse = parse;
    this.words = parse.words();
    this.english = grammar.infinitiveMark().equals("to");
  }

  List<Segment> cut() {
    if (parse.finite(0) && !english && conditionalByOrder()) {
      enter(Zone.IF);
    }
    for (int i = 0; i < words.size(); i++) {
      if (cuts(i)) {
        close(i);
      } else {
        leave(i);
      }
      open(i);
      parse.put(i, zone);
      note(i);
    }
    close(words.size());
    return segments;
  }

  /**
   * "Har leverandøren ikke rettet feilen, kan kunden heve": verb first, then a comma and a verb.
   */
  private boolean conditionalByOrder() {
    for (int i = 1; i < words.size() - 1; i++) {
      if (words.marked(i, ',') && parse.finite(i)) {
        return true;
      }
    }
    return false;
  }

  private void note(int i) {
    if (parse.finite(i)) {
      zoneFinite = true;
      mainFinite |= zone == Zone.MAIN;
    }
    if (zone == Zone.PURPOSE) {
      zoneFinite = true;
    }
  }

  private void enter(Zone next) {
    zone = next;
    zoneFinite = false;
  }

  private void close(int i) {
    if (i > start) {
      segments.add(new Segment(start, i));
    }
    start = i;
    zone = Zone.MAIN;
    outside = Zone.MAIN;
    zoneFinite = false;
    mainFinite = false;
  }

  private boolean cuts(int i) {
    if (i == start) {
      return false;
    }
    if (words.marked(i, ';') || words.marked(i, '|')) {
      return true;
    }
    if (words.marked(i, '(') && parse.starts(i, Cue.RELATIVE)) {
      return true;
    }
    boolean fronted = zone == Zone.IF && !mainFinite;
    if (fronted || zone == Zone.ASIDE) {
      return false;
    }
    if (parse.starts(i, Cue.CONTRAST) || parse.starts(i, Cue.TAIL)) {
      return contrast(i);
    }
    return mainFinite && joins(i);
  }

  private boolean contrast(int i) {
    if (parse.starts(i, Cue.NEUTRAL) || parse.starts(i, Cue.EXCEPT)) {
      return false;
    }
    boolean strict = parse.starts(i, Cue.SUBORDINATE) || parse.starts(i, Cue.TAIL);
    return words.marked(i, ',')
        || parse.finite(i + 1)
        || (!strict && mainFinite)
        || (strict && clauseAhead(i + 1, SUBJECT));
  }

  private boolean joins(int i) {
    boolean main = zone == Zone.MAIN || (words.marked(i, ',') && zone != Zone.THAT);
    if (!main) {
      return false;
    }
    if (parse.starts(i, Cue.JOIN)) {
      return clauseAhead(i + 1, SUBJECT);
    }
    return words.mark(i).equals(",") && modalAhead(i);
  }

  /** Whether a finite verb follows before anything that would make it subordinate. */
  private boolean clauseAhead(int from, int within) {
    for (int j = from; j < Math.min(words.size(), from + within); j++) {
      if (subordinator(j) || (j > from && !words.mark(j).isEmpty())) {
        return false;
      }
      if (parse.finite(j)) {
        return true;
      }
    }
    return false;
  }

  private boolean modalAhead(int from) {
    for (int j = from; j < Math.min(words.size(), from + SUBJECT); j++) {
      if (subordinator(j) || (j > from && !words.mark(j).isEmpty())) {
        return false;
      }
      if (parse.finite(j)) {
        return j > from && (parse.starts(j, Cue.MUST) || parse.starts(j, Cue.MAY));
      }
    }
    return false;
  }

  private boolean subordinator(int i) {
    return parse.starts(i, Cue.RELATIVE)
        || parse.starts(i, Cue.THAT)
        || parse.starts(i, Cue.IF)
        || parse.starts(i, Cue.SUBORDINATE)
        || parse.starts(i, Cue.PURPOSE);
  }

  private void leave(int i) {
    if (zone == Zone.ASIDE) {
      if (words.marked(i, ')') || words.marked(i, ']')) {
        zone = outside;
      }
      return;
    }
    if (zone == Zone.MAIN) {
      return;
    }
    boolean comma = words.marked(i, ',') || words.marked(i, '–') || words.marked(i, ')');
    if (mainFinite) {
      if (comma && zoneFinite && zone != Zone.THAT) {
        enter(Zone.MAIN);
      }
    } else if (zoneFinite && endsFronted(i, comma)) {
      enter(Zone.MAIN);
    }
  }

  private boolean endsFronted(int i, boolean comma) {
    boolean joined = parse.starts(i - 1, Cue.JOIN);
    if (english) {
      return (comma && !parse.starts(i, Cue.JOIN))
          || (modal(i) && !joined && zone == Zone.RELATIVE);
    }
    return parse.finite(i) && !joined;
  }

  private boolean modal(int i) {
    return parse.starts(i, Cue.MUST)
        || parse.starts(i, Cue.MAY)
        || parse.starts(i, Cue.SHOULD)
        || parse.starts(i, Cue.WILL);
  }

  private void open(int i) {
    if (words.marked(i, '(') && zone != Zone.ASIDE && !parse.starts(i, Cue.RELATIVE)) {
      outside = zone;
      enter(Zone.ASIDE);
      return;
    }
    if (zone == Zone.ASIDE || !subordinator(i)) {
      return;
    }
    boolean fronted = zone != Zone.MAIN && !mainFinite;
    Zone next = kind(i);
    if (next != Zone.MAIN && !(fronted && zone == Zone.IF)) {
      enter(next);
    }
  }

  private Zone kind(int i) {
    if (parse.starts(i, Cue.PURPOSE)) {
      return Zone.PURPOSE;
    }
    if (!clauseAhead(i + 1, 2 * SUBJECT)) {
      return Zone.MAIN;
    }
    if (parse.starts(i, Cue.IF)) {
      return Zone.IF;
    }
    if (parse.starts(i, Cue.THAT) && !(english && parse.finite(i + 1))) {
      return Zone.THAT;
    }
    return parse.starts(i, Cue.RELATIVE) ? Zone.RELATIVE : Zone.OTHER;
  }
}
