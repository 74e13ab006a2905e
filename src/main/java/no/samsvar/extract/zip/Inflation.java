package no.samsvar.extract.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what a container inflates to, over all its entries, and stops beyond all measure. */
final class Inflation {
  private static final long MOST = 200L * 1024 * 1024;
  private static final long FREE = 20L * 1024 * 1024;
  private static final int HIGHEST_RATIO = 200;

  private final long packed;
  private long inflated;

  /** Counts for a container of so many bytes. */
  Inflation(long packed) {
    this.packed = packed;
  }

  /** More came out of a container than any document holds. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch(long inflated) {
      super("inflates to more than " + inflated + " bytes");
    }
  }

  private void count(int bytes) throws TooMuch {
    inflated += Math.max(0, bytes);
    if (inflated > MOST || (inflated > FREE && inflated > packed * HIGHEST_RATIO)) {
      throw new TooMuch(inflated);
    }
  }

  /** The same bytes, counted; closing it leaves the container open. */
  InputStream counting(InputStream entry) {
    return new Counting(entry);
  }

  private final class Counting extends FilterInputStream {
    Counting(InputStream entry) {
      super(entry);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(read);
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      return readNBytes((int) Math.min(bytes, 16_384)).length;
    }

    @Override
    public void close() {}
  }
}
