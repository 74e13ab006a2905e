package no.samsvar.language;

import java.nio.file.Path;

/** A user's language model that can't be used. */
public final class ModelException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String where;

  ModelException(Path where, String what) {
    super(what);
    this.where = where.toString();
  }

  ModelException(Path where, String what, Throwable cause) {
    super(what, cause);
    this.where = where.toString();
  }

  /** The folder or file. */
  public String where() {
    return where;
  }

  /** What is wrong with it, for people. */
  public String what() {
    return String.valueOf(getMessage());
  }
}
