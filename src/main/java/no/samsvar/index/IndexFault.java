package no.samsvar.index;

/** Why an index can't be used; one reason for each thing a caller can do about it. */
public final class IndexFault extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is the matter. */
  public enum Reason {
    /** There is none in the folder. */
    ABSENT,
    /** Another run is writing it. */
    IN_USE,
    /** Another version of the program made it, in a form this one can't read. */
    OTHER_FORM,
    /** It is damaged. */
    DAMAGED,
    /** The folder can't be made, read or written, or the disk is full. */
    UNREACHABLE
  }

  private final Reason reason;

  IndexFault(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  IndexFault(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** What is the matter. */
  public Reason reason() {
    return reason;
  }
}
