package no.samsvar.clause;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.clause.OpenParts.Level;
import no.samsvar.clause.Parse.Segment;
import no.samsvar.text.WordSet;

/**
 * One pass from left to right that gives each word its zone and cuts the sentence where a new
 * finite clause begins: at a contrast, a semicolon, a co-ordination with a finite verb of its own,
 * or a tail such as "uten at". Co-ordinated infinitives and subordinate clauses stay inside. Cuts
 * that change nothing are taken back later.
 */
final class SentenceScan {
  /** English verbs that make a condition by standing first. */
  private static final WordSet INVERTED = WordSet.of("should", "were", "had");

  /** Who or what is asked for: "hvem som skal …". */
  private static final WordSet WHO =
      WordSet.of("hva", "hvem", "hvilke", "hvilken", "hvilket", "kva", "kven");

  /** "Hvis hun ikke får det til eller de trenger hjelp": the condition has two parts. */
  private static final WordSet SUBJECTS =
      WordSet.of("vi", "me", "de", "dei", "han", "hun", "ho", "man", "en", "ein", "det", "den");

  /** Between "hvilke" and its "som": "hvilke andre krav som". */
  private static final int ASKED = 4;

  /** "Hjelper:" is a label, though its form is also that of a verb. */
  private static final int LABEL = 3;

  private final Parse parse;
  private final Words words;
  private final Lookahead ahead;
  private final boolean english;
  private final VerbForms verbs;
  private final boolean elided;
  private final boolean imperative;
  private final List<Segment> segments = new ArrayList<>();
  private final OpenParts levels = new OpenParts();
  private int start;
  private boolean framed;

  SentenceScan(Parse parse, Grammar grammar, boolean elided) {
    this.parse = parse;
    this.words = parse.words();
    this.ahead = new Lookahead(parse);
    this.english = grammar.english();
    this.verbs = grammar.verbs();
    this.elided = elided && !words.capital(0);
    this.imperative = verbs.infinitive(words.form(0));
  }

  List<Segment> cut() {
    levels.restart(start);
    boolean first = INVERTED.contains(words.form(0));
    if (!elided && (!english || first) && ahead.conditionalByOrder()) {
      levels.open(Zone.IF, 0);
    }
    for (int i = 0; i < words.size(); i++) {
      if (i > start && cuts(i)) {
        close(i);
      } else {
        leave(i);
      }
      open(i);
      parse.put(i, levels.zone());
      note(i);
    }
    close(words.size());
    return segments;
  }

  private Level top() {
    return levels.top();
  }

  private boolean mainFinite() {
    return levels.main().finite;
  }

  private void note(int i) {
    if (parse.finite(i) || top().zone == Zone.PURPOSE) {
      top().finite = true;
    }
  }

  private void close(int i) {
    if (i > start) {
      segments.add(new Segment(start, i, framed));
    }
    framed = levels.inside(Zone.THAT);
    start = i;
    levels.restart(start);
  }

  private boolean cuts(int i) {
    if (words.marked(i, ';') || words.marked(i, '|') || ahead.telling(i)) {
      return true;
    }
    if (words.marked(i, ')') && words.marked(start, '(')) {
      return true;
    }
    if (words.mark(i).equals(":")
        && i - start > LABEL
        && mainFinite()
        && ahead.clauseLoosely(i)
        && !saying(i)) {
      return true;
    }
    boolean fronted = top().zone == Zone.IF && !mainFinite();
    if (fronted || top().zone == Zone.ASIDE) {
      return false;
    }
    if (ahead.contrast(i, mainFinite() || imperative)) {
      return true;
    }
    return mainFinite() && (joins(i) || ahead.hedgedRelative(i));
  }

  /** Whether a colon brings somebody's words. */
  private boolean saying(int i) {
    for (int j = start; j < i; j++) {
      if (parse.starts(j, Cue.SAY)) {
        return true;
      }
    }
    return false;
  }

  private boolean joins(int i) {
    boolean main = top().zone == Zone.MAIN || (words.marked(i, ',') && top().zone != Zone.THAT);
    if (!main) {
      return false;
    }
    if (parse.starts(i, Cue.JOIN)) {
      return ahead.clause(i + 1) && !goesOn(i + 1);
    }
    return words.mark(i).equals(",") && ahead.modal(i);
  }

  /** "legges til natten og kunngjøres på forhånd": a second passive of the same subject. */
  private boolean goesOn(int i) {
    boolean passive = !english && verbs.passive(words.form(i)) && !verbs.finite(words.form(i));
    return passive && !parse.starts(i + 1, Cue.NOT) && !parse.starts(i + 2, Cue.NOT);
  }

  private void leave(int i) {
    boolean comma = words.marked(i, ',') || words.marked(i, '–') || words.marked(i, ')');
    while (levels.nested() && ends(i, comma)) {
      Level closed = levels.close();
      top().finite |= asks(closed);
    }
  }

  /** "Hvem som skal svare, avklares senere": the question ends with its relative clause. */
  private boolean asks(Level closed) {
    return closed.zone == Zone.RELATIVE
        && top().zone == Zone.OTHER
        && WHO.contains(words.form(top().from))
        && closed.from - top().from < ASKED;
  }

  private boolean ends(int i, boolean comma) {
    Level level = top();
    if (level.zone == Zone.ASIDE) {
      return words.marked(i, ')') || words.marked(i, ']');
    }
    if (!level.finite) {
      return false;
    }
    if (levels.outer().finite) {
      return comma && (level.zone != Zone.THAT || (fronted() && mainComes(i)));
    }
    boolean subject = SUBJECTS.contains(words.form(i - 1)) && parse.starts(i - 2, Cue.JOIN);
    boolean joined = subject || parse.starts(i - 1, Cue.JOIN);
    if (english) {
      boolean listed = parse.starts(i, Cue.JOIN);
      boolean verb = asked(level) ? parse.finite(i) : ahead.isModal(i);
      boolean part = level.zone == Zone.RELATIVE || asked(level);
      return (comma && !listed) || (verb && !joined && part);
    }
    return parse.finite(i) && !joined;
  }

  /** "What must be delivered is described …": a question that is the subject. */
  private boolean asked(Level level) {
    return level.from == 0
        && parse.starts(0, Cue.ASK)
        && level.zone != Zone.IF
        && !words.marked(words.size(), '?');
  }

  /**
   * After a fronted condition the Norwegian main clause begins with its verb, the English with its
   * subject.
   */
  private boolean mainComes(int i) {
    return parse.finite(i) || (english && !parse.starts(i, Cue.JOIN) && ahead.afterComma(i));
  }

  /** Whether the main clause is still to come, after a condition that stands before it. */
  private boolean fronted() {
    return !mainFinite() && levels.inside(Zone.IF);
  }

  private void open(int i) {
    if (words.marked(i, '(') && i > start && top().zone != Zone.ASIDE) {
      levels.open(Zone.ASIDE, i);
      return;
    }
    if (english && ahead.unmarkedThat(i)) {
      levels.open(Zone.THAT, i);
      return;
    }
    if (!english && contact(i)) {
      levels.open(Zone.RELATIVE, i);
      return;
    }
    boolean fronted = i == 0 && words.form(i).equals("om");
    if (top().zone == Zone.ASIDE || !(ahead.subordinator(i) || fronted) || swallowed(i)) {
      return;
    }
    Zone next = new Subordinators(parse, english).zone(i);
    if (next == Zone.MAIN) {
      return;
    }
    boolean sibling = parse.starts(i - 1, Cue.JOIN) && levels.inside(next);
    while (sibling && top().zone != next) {
      levels.close();
    }
    boolean again = top().zone == next && (sibling || !top().finite);
    if (again) {
      // "når noe stopper, og når leverandøren ser at …": the verb of the second is still to come.
      top().finite = false;
    } else {
      levels.open(next, i);
      // A condition whose verb is in no list ends at its comma all the same.
      top().finite = next == Zone.IF && (!ahead.clauseLoosely(i + 1) || ahead.unlisted(i));
    }
  }

  /** "de systemene han har ansvaret for", in a part whose verb is there or still to come. */
  private boolean contact(int i) {
    boolean open = top().finite || top().zone == Zone.MAIN;
    return open && top().zone != Zone.ASIDE && new ContactClause(parse).opens(i);
  }

  /** The word that opens a segment ("mens", "uten at", "(som") makes nothing subordinate. */
  private boolean swallowed(int i) {
    boolean cut = i == start && i > 0;
    boolean opener =
        parse.starts(i, Cue.CONTRAST) || parse.starts(i, Cue.TAIL) || parse.starts(i, Cue.RELATIVE);
    return (cut && opener)
        || (words.form(i).equals("som") && new ContactClause(parse).compares(i))
        || (words.form(i).equals("som") && (i == 0 || participle(i + 1)));
  }

  /** "Som avtalt" and "som nevnt" have no verb of their own. */
  private boolean participle(int i) {
    return verbs.participle(words.form(i)) && !parse.finite(i);
  }
}
