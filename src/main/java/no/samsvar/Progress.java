package no.samsvar;

/** Told how far a long run has come; from several threads, in no order. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE = new Progress() {};

  /** So many documents will be read. */
  default void expected(int documents) {}

  /** One more is done. */
  default void done() {}
}
