package no.samsvar.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import no.samsvar.text.SourceText;
import no.samsvar.text.SourceTextBuilder;
import no.samsvar.text.Span;

/** Writes passages into one text, mending the seams between their lines. */
final class PassageWriter {
  private final SourceTextBuilder text = new SourceTextBuilder();
  private final LineJoin join;

  PassageWriter(LineJoin join) {
    this.join = join;
  }

  int length() {
    return text.length();
  }

  SourceText build() {
    return text.build();
  }

  /** Writes a number or label with the blank after it, at the place of the words that follow. */
  void label(String label, Passage words) {
    if (words.isEmpty()) {
      text.glue(label + "\n");
      return;
    }
    Fragment first = words.fragments().getFirst();
    text.append(label, first.page(), first.line());
    text.glue(" ");
  }

  /** Writes the words on a line of their own. */
  Span line(Passage words) {
    Span span = write(words, join::between);
    text.glue("\n");
    return span;
  }

  /** Writes the cells of one row; an empty cell gets an empty span. */
  List<Span> cells(List<Passage> cells) {
    List<Span> spans = new ArrayList<>();
    for (Passage cell : cells) {
      if (!spans.isEmpty()) {
        text.glue("\t");
      }
      spans.add(write(cell, join::inCell));
    }
    text.glue("\n");
    return spans;
  }

  private Span write(Passage words, BiFunction<String, String, LineJoin.Seam> seams) {
    int start = text.length();
    List<Fragment> fragments = words.fragments();
    for (int i = 0; i < fragments.size(); i++) {
      Fragment fragment = fragments.get(i);
      boolean last = i == fragments.size() - 1;
      LineJoin.Seam seam =
          last
              ? new LineJoin.Seam(0, "")
              : fragments.get(i + 1).broken()
                  ? new LineJoin.Seam(0, "\n")
                  : seams.apply(fragment.text(), fragments.get(i + 1).text());
      String kept = fragment.text().substring(0, fragment.text().length() - seam.dropped());
      text.append(kept, page(fragment), fragment.line());
      text.glue(seam.glue());
    }
    return new Span(start, text.length());
  }

  private static OptionalInt page(Fragment fragment) {
    return fragment.page();
  }
}
