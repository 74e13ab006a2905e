package no.samsvar.extract.child;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.Extractor;

/**
 * The child's end of the pipe: answers one request after the other until the parent closes it. A
 * parent that is gone ends the child at once, also in the middle of a file.
 */
public final class ChildLoop {
  private static final long STACK = 64L << 20;

  private final Extractor extractor;
  private final DataOutputStream out;

  private ChildLoop(Extractor extractor, OutputStream out) {
    this.extractor = extractor;
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
  }

  /** Answers until the stream of requests ends. */
  public static void run(Extractor extractor, InputStream in, OutputStream out) throws IOException {
    ChildLoop loop = new ChildLoop(extractor, out);
    DataInputStream requests = new DataInputStream(in);
    ExecutorService worker = Executors.newSingleThreadExecutor(ChildLoop::deep);
    try {
      while (true) {
        Request request = Request.read(requests);
        worker.execute(() -> loop.say(request));
      }
    } catch (EOFException parentIsGone) {
      worker.shutdownNow();
    }
  }

  /** A daemon, so that nothing but the parent keeps the process; deep, for deeply nested files. */
  private static Thread deep(Runnable task) {
    Thread thread = new Thread(null, task, "samsvar-reader", STACK);
    thread.setDaemon(true);
    return thread;
  }

  private void say(Request request) {
    try {
      answer(request).write(out);
    } catch (IOException parentIsGone) {
      throw new UncheckedIOException(parentIsGone);
    }
  }

  /** What parsers throw over hostile bytes is known by then; the rest is a fault of the program. */
  private Answer answer(Request request) {
    byte[] bytes = request.content().bytes();
    try {
      return switch (request.asked()) {
        case DOCUMENT -> new Answer.Read(extractor.extract(request.id(), bytes));
        case PARTS -> new Answer.Parts(extractor.parts(request.id(), bytes));
      };
    } catch (ExtractionException refused) {
      return new Answer.Refused(refused.reason(), String.valueOf(refused.getMessage()));
    } catch (StackOverflowError deep) {
      return new Answer.Refused(ExtractionException.Cause.TOO_DEEP, "stack");
    } catch (RuntimeException ours) {
      String fault = ours.getClass().getSimpleName();
      return new Answer.Refused(ExtractionException.Cause.INTERNAL, fault);
    }
  }
}
