package no.samsvar.report;

import java.io.IOException;
import java.io.OutputStream;
import no.samsvar.check.RunResult;

/** One format: a run's result to bytes. The same result gives the same bytes. */
public interface Renderer {
  /** Writes the whole result; does not close the stream. */
  void render(RunResult result, OutputStream out) throws IOException;
}
