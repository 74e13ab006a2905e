package no.samsvar.report;

import java.io.IOException;
import no.samsvar.check.Problem;

/** A template of the user's that can't be read or filled: where, what, and what is known there. */
public final class BrokenTemplateException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public BrokenTemplateException(Problem problem, Exception cause) {
    super(problem.where() + ": " + problem.what(), cause);
    this.problem = problem;
  }

  /** What to tell the user. */
  public Problem problem() {
    return problem;
  }
}
