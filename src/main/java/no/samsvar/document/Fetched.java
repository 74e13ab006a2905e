package no.samsvar.document;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that lies elsewhere: fetched when somebody asks for it, let go of when the memory is
 * needed, and then fetched again, always the same. Safe to share between threads.
 */
public final class Fetched<T> implements Supplier<T> {
  private final Supplier<T> fetch;
  private volatile @Nullable WeakReference<T> last;

  /** A value that nobody has asked for yet. */
  public Fetched(Supplier<T> fetch) {
    this.fetch = fetch;
  }

  @Override
  public T get() {
    WeakReference<T> kept = last;
    T known = kept == null ? null : kept.get();
    if (known != null) {
      return known;
    }
    T now = fetch.get();
    last = new WeakReference<>(now);
    return now;
  }
}
