package no.samsvar.clause;

import no.samsvar.text.WordSet;

/** What follows a word in its sentence, as far as cutting needs to know. */
final class Lookahead {
  /** Words that a subject may take. */
  private static final int SUBJECT = 9;

  private static final int HEDGE = 7;

  private static final WordSet SAYING =
      WordSet.of(
          "clear",
          "aware",
          "is",
          "demonstrate",
          "show",
          "confirm",
          "acknowledge",
          "so",
          "important",
          "essential",
          "such",
          "know",
          "note",
          "goal",
          "aim",
          "us",
          "hope",
          "believe",
          "recommend",
          "warrant",
          "warrants",
          "necessary",
          "likely",
          "satisfied");

  private static final WordSet ADVERBS =
      WordSet.of(
          "herunder",
          "deretter",
          "heretter",
          "eller",
          "under",
          "over",
          "etter",
          "tidligere",
          "videre",
          "senere");

  private final Parse parse;
  private final Words words;

  Lookahead(Parse parse) {
    this.parse = parse;
    this.words = parse.words();
  }

  /** Whether a finite verb follows before anything that would make it subordinate. */
  boolean clause(int from) {
    return words.mark(from).isEmpty() && finiteWithin(from, SUBJECT, false);
  }

  /** The same from a word that a comma stands before. */
  boolean afterComma(int from) {
    return finiteWithin(from, SUBJECT, false);
  }

  /** The same with commas and other subordinate parts before the verb. */
  boolean clauseLoosely(int from) {
    return finiteWithin(from, 2 * SUBJECT, true);
  }

  /** "If a court orders it, the Supplier should …": the verb before the comma is in no list. */
  boolean unlisted(int from) {
    String opener = words.form(from + parse.length(from) - 1);
    if (opener.equals("of") || opener.equals("to")) {
      return false;
    }
    int comma = from + 1;
    while (comma < words.size() && words.mark(comma).isEmpty() && !parse.finite(comma)) {
      comma++;
    }
    return comma > from + 2 && words.mark(comma).equals(",") && afterComma(comma);
  }

  boolean finiteLater(int from) {
    return finiteWithin(from, words.size(), true);
  }

  private boolean finiteWithin(int from, int within, boolean loosely) {
    for (int j = from; j < Math.min(words.size(), from + within); j++) {
      boolean marked = j > from && !words.mark(j).isEmpty();
      boolean verbs = parse.starts(j, Cue.JOIN) && parse.finite(j + 1);
      boolean stops = loosely ? words.marked(j, ';') : marked || verbs || subordinator(j);
      if (stops) {
        return false;
      }
      if (parse.finite(j)) {
        return true;
      }
    }
    return false;
  }

  boolean subordinator(int i) {
    return parse.starts(i, Cue.RELATIVE)
        || parse.starts(i, Cue.THAT)
        || parse.starts(i, Cue.IF)
        || parse.starts(i, Cue.SUBORDINATE)
        || parse.starts(i, Cue.PURPOSE)
        || parse.starts(i, Cue.TAIL);
  }

  boolean isModal(int i) {
    return parse.starts(i, Cue.MUST)
        || parse.starts(i, Cue.MAY)
        || parse.starts(i, Cue.SHOULD)
        || parse.starts(i, Cue.WILL)
        || words.form(i).equals("will");
  }

  /** Whether a subject and skal, må or kan follow a bare comma. */
  boolean modal(int from) {
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

  /**
   * "Har leverandøren ikke rettet feilen, kan kunden heve": verb first, then a comma and a verb.
   */
  boolean conditionalByOrder() {
    if (!parse.finite(0)) {
      return false;
    }
    if (words.form(0).equals("should")) {
      return true;
    }
    if (words.form(0).equals("were") || words.form(0).equals("had")) {
      return !words.marked(words.size(), '?') && words.capital(0);
    }
    for (int i = 1; i < words.size() - 1; i++) {
      boolean present =
          words.form(i).endsWith("er")
              && !ADVERBS.contains(words.form(i))
              && words.mark(i + 1).isEmpty()
              && !parse.starts(i + 1, Cue.JOIN);
      if (words.marked(i, ',') && (parse.finite(i) || present)) {
        return true;
      }
    }
    return false;
  }

  /** "Om du ønsker det, må …": the main clause begins with its verb after a comma. */
  boolean verbAfterComma() {
    for (int i = 2; i < words.size(); i++) {
      if (words.marked(i, ',') && parse.finite(i)) {
        return true;
      }
    }
    return false;
  }

  /** "the levels that …": after a noun "that" is relative, after a verb it opens what is said. */
  boolean relativeThat(int i) {
    String before = words.form(i - 1);
    boolean verb =
        parse.finite(i - 1)
            || before.endsWith("ed")
            || before.endsWith("ing")
            || before.endsWith("re")
            || before.endsWith("ee")
            || parse.starts(i - 1, Cue.SAY)
            || parse.starts(i - 2, Cue.SAY)
            || parse.starts(i - 1, Cue.DUTY)
            || parse.starts(i - 1, Cue.HEDGE)
            || SAYING.contains(before);
    return parse.finite(i + 1) || !verb;
  }

  /** "It means we have …", "does not mean all of it should …": what is said follows bare. */
  boolean unmarkedThat(int i) {
    String before = words.form(i - 1);
    return (before.equals("means") || before.equals("mean"))
        && words.mark(i).isEmpty()
        && !subordinator(i)
        && clause(i)
        && !describes(i);
  }

  /** "any deviation from the agreed level": the first verb is a participle before its noun. */
  private boolean describes(int from) {
    int verb = from;
    while (!parse.finite(verb)) {
      verb++;
    }
    return EnglishVerbs.participle(words.form(verb));
  }

  /** A parenthesis that says something of its own: "(som ikke er …)", "(det antas at …?)". */
  boolean telling(int i) {
    if (!words.marked(i, '(')) {
      return false;
    }
    int end = i + 1;
    while (end < words.size() && !words.marked(end, ')')) {
      end++;
    }
    boolean asks = words.mark(end).startsWith("?");
    boolean doubts = false;
    for (int j = i; j < end; j++) {
      doubts |= parse.starts(j, Cue.NOT) || parse.starts(j, Cue.HEDGE) || parse.starts(j, Cue.NO);
    }
    return (doubts || asks) && (parse.starts(i, Cue.RELATIVE) || afterComma(i));
  }

  /** Whether a contrast or tail with something to say begins here. */
  boolean contrast(int i, boolean mainFinite) {
    if (parse.starts(i, Cue.NOT)) {
      return words.marked(i, ',') && mainFinite && !finiteLater(i + 1);
    }
    if (parse.starts(i, Cue.JOIN) && parse.starts(i + 1, Cue.NOT)) {
      boolean says = i + 2 < words.size();
      return says && mainFinite && !finiteLater(i + 2) && !negatedBefore(i);
    }
    boolean tail = parse.starts(i, Cue.TAIL);
    if (!(tail || parse.starts(i, Cue.CONTRAST))
        || parse.starts(i, Cue.NEUTRAL)
        || parse.starts(i, Cue.EXCEPT)) {
      return false;
    }
    boolean without = words.form(i).startsWith("ut") || words.form(i).equals("without");
    if (tail && (without ? negatedBefore(i) : !words.marked(i, ','))) {
      return false;
    }
    boolean strict = tail || parse.starts(i, Cue.SUBORDINATE);
    return strict ? finiteLater(i + 1) : words.marked(i, ',') || mainFinite || parse.finite(i + 1);
  }

  private boolean negatedBefore(int i) {
    for (int j = 0; j < i; j++) {
      if (parse.starts(j, Cue.NOT) || parse.starts(j, Cue.NO)) {
        return true;
      }
    }
    return false;
  }

  /** "… som i størst mulig grad kan integreres": a relative clause that weakens only itself. */
  boolean hedgedRelative(int i) {
    if (!parse.starts(i, Cue.RELATIVE) || !clauseLoosely(i + 1)) {
      return false;
    }
    for (int j = i + 1; j < Math.min(words.size(), i + HEDGE); j++) {
      if (!words.mark(j).isEmpty()) {
        return false;
      }
      if (parse.starts(j, Cue.HEDGE)) {
        return true;
      }
    }
    return false;
  }
}
