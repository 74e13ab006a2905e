package no.samsvar.document;

/**
 * A file that can't be read as a document. The detail is for people who debug, never text of the
 * document.
 */
public final class ExtractionException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why; one for each cause that a caller can act on. */
  public enum Cause {
    NOT_FOUND,
    EMPTY,
    ENCRYPTED,
    DAMAGED,
    UNKNOWN_TYPE,
    TOO_LARGE,
    /** Parts inside parts inside parts, deeper than anybody writes. */
    TOO_DEEP,
    TIMED_OUT,
    NO_TEXT,
    /** A container of documents, not a document. */
    ARCHIVE,
    /** Somebody wrote to the file while it was read. */
    CHANGED,
    /** The process that read the file ended before it was done. */
    CRASHED,
    /** No process to read files in can be started. */
    NO_READER,
    /** A fault of the program, not of the file; the detail names it. */
    INTERNAL
  }

  private final Cause reason;

  public ExtractionException(Cause reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Why the file could not be read. */
  public Cause reason() {
    return reason;
  }
}
