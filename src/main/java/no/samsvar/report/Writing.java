package no.samsvar.report;

import java.io.IOException;
import java.io.OutputStream;

/** A result that knows how it is to be written. The same result gives the same bytes. */
public interface Writing {
  /** Writes the whole result; does not close the stream. */
  void to(OutputStream out) throws IOException;
}
