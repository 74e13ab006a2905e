package no.samsvar.pack;

import java.util.List;
import no.samsvar.check.Problem;

/** Rule packs, or models, that can't be used; every fault with its place and what to do. */
public final class PackException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public PackException(List<Problem> problems) {
    super(problems.size() + " fault(s) in rule packs or models");
    this.problems = List.copyOf(problems);
  }

  /** The faults, in the order of the files. */
  public List<Problem> problems() {
    return problems;
  }
}
