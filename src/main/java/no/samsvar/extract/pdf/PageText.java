package no.samsvar.extract.pdf;

import java.util.List;

/** What is printed on one page: text in the order of the file, and rules. */
record PageText(int number, double height, List<Chunk> chunks, List<Ruling> rulings) {
  PageText {
    chunks = List.copyOf(chunks);
    rulings = List.copyOf(rulings);
  }

  /** How many characters can be read. */
  int characters() {
    return chunks.stream().mapToInt(chunk -> chunk.text().strip().length()).sum();
  }
}
