package no.samsvar.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samsvar.rule.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * The examples of all built rules, taken out of their file when the first of them is asked for.
 * Safe to share between threads.
 */
final class BuiltExamples {
  private static final RuleCodec.Texts NONE = new RuleCodec.Texts(List.of(), List.of());

  private final BuiltPacks.Source source;
  private @Nullable Map<RuleId, RuleCodec.Texts> read;

  BuiltExamples(BuiltPacks.Source source) {
    this.source = source;
  }

  synchronized RuleCodec.Texts of(RuleId id) {
    Map<RuleId, RuleCodec.Texts> known = read;
    if (known == null) {
      known = all();
      read = known;
    }
    return known.getOrDefault(id, NONE);
  }

  private Map<RuleId, RuleCodec.Texts> all() {
    try {
      WordTable.In in = new WordTable.In(BuiltPacksCodec.examples(source));
      RuleCodec.In rules = new RuleCodec.In(in);
      Map<RuleId, RuleCodec.Texts> all = new TreeMap<>();
      for (int count = in.number(); count > 0; count--) {
        rules.texts(all);
      }
      return all;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
