package no.samsvar.clause;

import no.samsvar.clause.Parse.Segment;

/** Sees what is left to be filled in: lines of dots, "xx", words in brackets. */
record BlankReader(Parse parse, Segment segment) {
  /** Guidance is a sentence of its own; a field's name is a word or two. */
  private static final int GUIDANCE = 4;

  /** "Leverandøren skal", "Verneting": a subject and its auxiliary lay nothing down. */
  private static final int HOLLOW = 3;

  Blank blank() {
    Words words = parse.words();
    boolean line = false;
    int fields = 0;
    int longest = 0;
    int outside = 0;
    int open = -1;
    for (int i = segment.from(); i < segment.to(); i++) {
      String mark = words.mark(i);
      line |= line(mark);
      if (open >= 0 && (mark.contains("]") || mark.contains(">"))) {
        longest = Math.max(longest, i - open);
        open = -1;
      }
      if (mark.contains("[") || mark.contains("<")) {
        open = i;
        fields++;
      }
      fields += words.form(i).equals("xx") ? 1 : 0;
      outside += open < 0 && parse.zone(i) == Zone.MAIN ? 1 : 0;
    }
    line |= line(words.mark(segment.to()));
    longest = open < 0 ? longest : Math.max(longest, segment.to() - open);
    if (!line && fields == 0) {
      return Blank.NONE;
    }
    boolean guidance = longest >= GUIDANCE || (line && !verb());
    return guidance && outside <= HOLLOW ? Blank.WHOLE : Blank.PART;
  }

  private boolean verb() {
    for (int i = segment.from(); i < segment.to(); i++) {
      if (parse.finite(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean line(String mark) {
    return mark.contains("___") || mark.contains("....") || mark.contains("……");
  }
}
