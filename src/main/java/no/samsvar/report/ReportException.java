package no.samsvar.report;

import java.io.IOException;
import no.samsvar.check.Problem;

/**
 * A report that can't be made, because of a template of the user's or a file that is of another
 * sort: where, what, and what to do about it.
 */
public final class ReportException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** For something that went wrong underneath. */
  public ReportException(Problem problem, Exception cause) {
    super(problem.where() + ": " + problem.what(), cause);
    this.problem = problem;
  }

  /** For something that can't be done. */
  public ReportException(Problem problem) {
    super(problem.where() + ": " + problem.what());
    this.problem = problem;
  }

  /** What to tell the user. */
  public Problem problem() {
    return problem;
  }
}
