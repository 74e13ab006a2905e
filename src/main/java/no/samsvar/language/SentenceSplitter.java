package no.samsvar.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.samsvar.clause.SentenceCutter;
import no.samsvar.document.Language;
import no.samsvar.text.Span;

/**
 * Cuts a block where OpenNLP's model sees a sentence end, mended where a {@link SentenceEnd} can
 * only be one thing.
 */
final class SentenceSplitter implements SentenceCutter {
  private final SentenceModels models;

  SentenceSplitter(SentenceModels models) {
    this.models = models;
  }

  @Override
  public List<Span> sentences(String text, Span span, Language language) {
    String block = text.substring(span.start(), span.end());
    List<SentenceEnd> ends = SentenceEnd.in(block);
    List<Span> found = new ArrayList<>();
    int start = 0;
    if (!ends.isEmpty()) {
      BitSet starts = models.starts(block, language);
      for (SentenceEnd end : ends) {
        if (end.ends(language, starts.get(end.next()))) {
          add(found, block, new Span(start, end.next()), span.start());
          start = end.next();
        }
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
