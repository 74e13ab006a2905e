package no.samsvar;

import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import no.samsvar.document.ExtractionException;
import no.samsvar.document.ExtractionException.Cause;
import org.jspecify.annotations.Nullable;

/**
 * Work on documents within bounds: some at once, each within its own time. Whatever a task does,
 * fail, hang or fill the memory, the others go on. A task that fails through a fault of ours is no
 * damaged file: it is told as our own failure.
 */
final class Bounded {
  private static final long STACK = 64L << 20;

  private Bounded() {}

  /**
   * Hands every value to the task, so many at once, and comes back when all are done; a task that
   * throws leaves the others alone.
   *
   * @throws IllegalStateException when a task threw something, after all are done
   */
  static <T> void each(Collection<T> values, int jobs, Consumer<T> task) {
    Queue<T> waiting = new ConcurrentLinkedQueue<>(values);
    Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
    Runnable worker =
        () -> {
          for (T next = waiting.poll(); next != null; next = waiting.poll()) {
            FutureTask<Void> run = task(task, next);
            run.run();
            if (run.state() == Future.State.FAILED) {
              thrown.add(run.exceptionNow());
            }
          }
        };
    var workers =
        IntStream.range(0, Math.min(jobs, values.size()))
            .mapToObj(_ -> Thread.ofPlatform().daemon().name("samsvar").start(worker))
            .toList();
    try {
      for (Thread thread : workers) {
        thread.join();
      }
    } catch (InterruptedException stopped) {
      workers.forEach(Thread::interrupt);
      Thread.currentThread().interrupt();
    }
    if (!thrown.isEmpty()) {
      throw new IllegalStateException("a task failed", thrown.peek());
    }
  }

  private static <T> FutureTask<Void> task(Consumer<T> task, T value) {
    return new FutureTask<>(
        () -> {
          task.accept(value);
          return null;
        });
  }

  /**
   * The task's result, if it comes within the time. A task that hangs is left behind in a thread of
   * its own, which does not keep the program alive; the thread is deep, for deeply nested files.
   *
   * @throws ExtractionException when there is no result
   */
  static <T> T within(Duration time, Callable<T> task) throws ExtractionException {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(null, future, "samsvar-document", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return future.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw trouble(e.getCause());
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new ExtractionException(Cause.TIMED_OUT, "time");
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new ExtractionException(Cause.TIMED_OUT, "stopped");
    }
  }

  private static ExtractionException trouble(@Nullable Throwable cause) {
    return switch (cause) {
      case ExtractionException known -> known;
      case OutOfMemoryError _ -> new ExtractionException(Cause.TOO_LARGE, "memory");
      case StackOverflowError _ -> new ExtractionException(Cause.TOO_DEEP, "stack");
      case null -> new ExtractionException(Cause.INTERNAL, "unknown");
      default -> {
        Logger.getLogger("no.samsvar").log(Level.FINE, "failed over a document", cause);
        yield new ExtractionException(Cause.INTERNAL, cause.getClass().getSimpleName());
      }
    };
  }
}
