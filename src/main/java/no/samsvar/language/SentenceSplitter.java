package no.samsvar.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import no.samsvar.clause.SentenceCutter;
import no.samsvar.document.Language;
import no.samsvar.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a block where OpenNLP's model sees a sentence end, mended where a {@link SentenceEnd} can
 * only be one thing.
 */
final class SentenceSplitter implements SentenceCutter {
  private final SentenceModels models;

  SentenceSplitter(SentenceModels models) {
    this.models = models;
  }

  /** The model's starts of one block, found when it is first asked for one. */
  private final class Asked implements IntPredicate {
    private final String block;
    private final Language language;
    private @Nullable BitSet starts;

    Asked(String block, Language language) {
      this.block = block;
      this.language = language;
    }

    @Override
    public boolean test(int place) {
      BitSet known = starts == null ? models.starts(block, language) : starts;
      starts = known;
      return known.get(place);
    }
  }

  @Override
  public List<Span> sentences(String text, Span span, Language language) {
    String block = text.substring(span.start(), span.end());
    List<SentenceEnd> ends = SentenceEnd.in(block);
    List<Span> found = new ArrayList<>();
    int start = 0;
    Asked asked = new Asked(block, language);
    for (SentenceEnd end : ends) {
      if (end.ends(language, asked)) {
        add(found, block, new Span(start, end.next()), span.start());
        start = end.next();
      }
    }
    add(found, block, new Span(start, block.length()), span.start());
    return found;
  }

  private static void add(List<Span> found, String block, Span sentence, int offset) {
    int start = sentence.start();
    int end = sentence.end();
    while (start < end && Character.isWhitespace(block.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(block.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      found.add(new Span(start + offset, end + offset));
    }
  }
}
