package no.samsvar.extract.child;

import java.io.IOException;
import java.time.Duration;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.ExtractionException.Cause;
import no.samsvar.document.Extractor;
import no.samsvar.extract.FileExtractor;

/**
 * Reads files in child processes, one for each thread that asks, kept for the next file. Small
 * files of plain formats are read here, because there is nothing in them to be afraid of. A child
 * that crashes, fills its memory or takes too long is ended and replaced.
 */
public final class ChildExtractor implements Extractor, AutoCloseable {
  private final ChildCommand command;
  private final Duration timeout;
  private final FileExtractor here;
  private final ConcurrentLinkedDeque<Child> idle = new ConcurrentLinkedDeque<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("samsvar-watch").factory());

  public ChildExtractor(ChildCommand command, Duration timeout, FileExtractor here) {
    this.command = command;
    this.timeout = timeout;
    this.here = here;
  }

  /** Starts a child now, so that it is there when the first file comes. */
  public void warmUp() {
    try {
      idle.push(Child.start(command));
    } catch (IOException saidWhenTheFirstFileComes) {
      return;
    }
  }

  @Override
  public Document extract(DocumentId id, byte[] bytes) throws ExtractionException {
    if (FileExtractor.plain(bytes)) {
      return here.extract(id, bytes);
    }
    return switch (answer(Request.document(id, bytes))) {
      case Answer.Read read -> read.document();
      case Answer.Refused refused -> throw refused.exception();
      case Answer.Parts _ -> throw confused();
    };
  }

  @Override
  public SortedMap<String, byte[]> parts(DocumentId id, byte[] bytes) throws ExtractionException {
    return switch (answer(Request.parts(id, bytes))) {
      case Answer.Parts parts -> parts.files();
      case Answer.Refused refused -> throw refused.exception();
      case Answer.Read _ -> throw confused();
    };
  }

  /** Lets every child go. */
  @Override
  public void close() {
    watch.shutdownNow();
    for (Child child = idle.poll(); child != null; child = idle.poll()) {
      child.leave();
    }
  }

  private static ExtractionException confused() {
    return new ExtractionException(Cause.CRASHED, "an answer to another question");
  }

  /**
   * A crash of a child that has read other files before proves nothing: a fresh one tries again.
   */
  private Answer answer(Request request) throws ExtractionException {
    Child child = idle.poll();
    if (child != null && child.used()) {
      try {
        return answer(child, request);
      } catch (ExtractionException crashed) {
        if (crashed.reason() == Cause.TIMED_OUT) {
          throw crashed;
        }
        child = null;
      }
    }
    return answer(child == null ? fresh() : child, request);
  }

  private Child fresh() throws ExtractionException {
    try {
      return Child.start(command);
    } catch (IOException e) {
      throw new ExtractionException(Cause.NO_READER, String.valueOf(e.getMessage()));
    }
  }

  private Answer answer(Child child, Request request) throws ExtractionException {
    AtomicBoolean late = new AtomicBoolean();
    Future<?> alarm =
        watch.schedule(
            () -> {
              late.set(true);
              child.kill();
            },
            timeout.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      Answer answer = child.ask(request);
      idle.push(child);
      return answer;
    } catch (IOException ended) {
      throw trouble(child, late.get());
    } finally {
      alarm.cancel(false);
    }
  }

  private static ExtractionException trouble(Child child, boolean late) {
    try {
      boolean full = !late && child.outOfMemory();
      child.kill();
      Cause cause = late ? Cause.TIMED_OUT : full ? Cause.TOO_LARGE : Cause.CRASHED;
      return new ExtractionException(cause, "child process");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      child.kill();
      return new ExtractionException(Cause.TIMED_OUT, "stopped");
    }
  }
}
