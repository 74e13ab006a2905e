package no.samsvar.rule;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A rule's examples, read when somebody first asks for them: checking a document needs none. Equal
 * when the examples are.
 */
public final class Examples {
  private final Supplier<List<Example>> source;
  private volatile @Nullable List<Example> read;

  private Examples(Supplier<List<Example>> source) {
    this.source = source;
  }

  /** Examples that are known already. */
  public static Examples of(List<Example> examples) {
    List<Example> known = List.copyOf(examples);
    return new Examples(() -> known);
  }

  /** Examples from a source that gives the same ones whenever it is asked. */
  public static Examples from(Supplier<List<Example>> source) {
    return new Examples(source);
  }

  /** The examples, in the order of the file. */
  public List<Example> all() {
    List<Example> known = read;
    if (known == null) {
      known = List.copyOf(source.get());
      read = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Examples examples && all().equals(examples.all());
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }
}
