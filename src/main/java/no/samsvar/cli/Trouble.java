package no.samsvar.cli;

import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the program notes of its own failures; seen with --debug only. */
final class Trouble {
  /** Kept, since loggers that nobody holds are forgotten with their levels. */
  private static final Logger LOG = Logger.getLogger("no.samsvar");

  private Trouble() {}

  /** From now on it is written to standard error. */
  static void show() {
    Handler handler = new ConsoleHandler();
    handler.setLevel(Level.FINE);
    LOG.setLevel(Level.FINE);
    LOG.setUseParentHandlers(false);
    LOG.addHandler(handler);
  }
}
