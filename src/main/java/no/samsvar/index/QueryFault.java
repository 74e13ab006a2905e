package no.samsvar.index;

import no.samsvar.text.Span;

/** A query that can't be understood: where in it, what is wrong, and what to write instead. */
public final class QueryFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final int start;
  private final int end;
  private final String help;

  QueryFault(Span at, String what, String help) {
    super(what);
    this.start = at.start();
    this.end = at.end();
    this.help = help;
  }

  /** The words at fault, as offsets into the query. */
  public Span at() {
    return new Span(start, end);
  }

  /** What is wrong, in one line. */
  public String what() {
    return String.valueOf(getMessage());
  }

  /** What to write instead. */
  public String help() {
    return help;
  }

  QueryFault movedTo(Span at) {
    return new QueryFault(at, what(), help);
  }
}
