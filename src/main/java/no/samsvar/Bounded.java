package no.samsvar;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import no.samsvar.check.Problem;
import no.samsvar.document.DocumentId;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.ExtractionException.Cause;
import org.jspecify.annotations.Nullable;

/**
 * Runs one task for each document, some at once, each within its time; a task that fails, hangs or
 * fills the memory becomes a problem and the others go on. Results come in the order of the
 * documents, whatever finished first.
 */
final class Bounded {
  private static final long STACK = 16L << 20;

  private Bounded() {}

  static <T> void run(
      SortedMap<DocumentId, Callable<T>> tasks,
      Limits limits,
      Consumer<T> done,
      Consumer<Problem> failed) {
    ExecutorService workers = Executors.newFixedThreadPool(limits.jobs(), Bounded::worker);
    SortedMap<DocumentId, Future<T>> running = new TreeMap<>();
    tasks.forEach((id, task) -> running.put(id, workers.submit(task)));
    running.forEach(
        (id, future) -> {
          try {
            done.accept(future.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS));
          } catch (ExecutionException e) {
            failed.accept(Problems.of(id, trouble(e.getCause())));
          } catch (TimeoutException e) {
            future.cancel(true);
            failed.accept(Problems.of(id, new ExtractionException(Cause.TIMED_OUT, "time")));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed.accept(Problems.of(id, new ExtractionException(Cause.TIMED_OUT, "stopped")));
          }
        });
    workers.shutdownNow();
  }

  /**
   * A daemon, so that a hanging parser does not keep the program alive; deep, for deeply nested
   * files.
   */
  private static Thread worker(Runnable task) {
    Thread thread = new Thread(null, task, "samsvar", STACK);
    thread.setDaemon(true);
    return thread;
  }

  private static ExtractionException trouble(@Nullable Throwable cause) {
    return switch (cause) {
      case ExtractionException known -> known;
      case OutOfMemoryError _ -> new ExtractionException(Cause.TOO_LARGE, "memory");
      case null -> new ExtractionException(Cause.DAMAGED, "unknown");
      default -> new ExtractionException(Cause.DAMAGED, cause.getClass().getName());
    };
  }
}
