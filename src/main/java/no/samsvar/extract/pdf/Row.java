package no.samsvar.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import no.samsvar.extract.layout.Line;

/** What stands side by side on a page: one cell for a plain line, more for the row of a table. */
final class Row {
  private final List<List<Chunk>> cells;
  private final boolean ruled;
  private final boolean head;

  private Row(List<List<Chunk>> cells, boolean ruled, boolean head) {
    this.cells = cells;
    this.ruled = ruled;
    this.head = head;
  }

  /** A row that begins with this chunk. */
  static Row of(Chunk chunk) {
    return new Row(new ArrayList<>(List.of(new ArrayList<>(List.of(chunk)))), false, false);
  }

  /** Cells that stand side by side, of which it is not known whether they are a table. */
  static Row open(List<List<Chunk>> cells) {
    return new Row(cells, false, false);
  }

  /** A row of a table; the head is known to be one. */
  static Row table(List<List<Chunk>> cells, boolean head) {
    return new Row(cells, true, head);
  }

  List<List<Chunk>> cells() {
    return cells;
  }

  boolean ruled() {
    return ruled;
  }

  Chunk first() {
    return cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElseThrow().getFirst();
  }

  Chunk last() {
    return cells.getLast().getLast();
  }

  double top() {
    return least(Chunk::y);
  }

  double bottom() {
    return -least(chunk -> -chunk.y());
  }

  double right() {
    return -least(chunk -> -chunk.right());
  }

  double left() {
    return least(Chunk::x);
  }

  /** In a loop: a page asks for it at each of its words. */
  private double least(ToDoubleFunction<Chunk> measure) {
    double least = Double.POSITIVE_INFINITY;
    for (List<Chunk> cell : cells) {
      for (Chunk chunk : cell) {
        least = Math.min(least, measure.applyAsDouble(chunk));
      }
    }
    return least == Double.POSITIVE_INFINITY ? 0 : least;
  }

  List<Chunk> chunks() {
    return cells.size() == 1
        ? Collections.unmodifiableList(cells.getFirst())
        : cells.stream().flatMap(List::stream).toList();
  }

  /** The size of most of its characters; bold only when all of them are. */
  Line.Look look() {
    Line.Look most = Line.Look.PLAIN;
    int longest = -1;
    boolean bold = true;
    for (Chunk chunk : chunks()) {
      if (chunk.text().length() > longest) {
        longest = chunk.text().length();
        most = chunk.look();
      }
      bold = bold && (chunk.look().bold() || chunk.mark());
    }
    return new Line.Look(most.size(), bold, most.italic());
  }

  /** Whether it is the head of a table, or bold throughout. */
  boolean bold() {
    return head || chunks().stream().allMatch(chunk -> chunk.look().bold());
  }

  /** The words of a plain line. */
  String line() {
    return words(chunks(), ' ');
  }

  /** The cells with marks between them, lines inside a cell parted by line feeds. */
  String tabled() {
    return cells.stream()
        .map(cell -> words(cell, '\n'))
        .collect(Collectors.joining(String.valueOf(Line.CELL)));
  }

  /** The words of chunks, with this between lines. */
  static String words(List<Chunk> chunks, char newLine) {
    StringBuilder words = new StringBuilder();
    Chunk before = null;
    for (Chunk chunk : chunks) {
      boolean sameLine = before == null || chunk.onLineOf(before);
      boolean glued = before == null || (sameLine && chunk.lead() == Chunk.Lead.GLUED);
      words.append(glued ? "" : sameLine ? " " : String.valueOf(newLine)).append(chunk.text());
      before = chunk;
    }
    return words.toString();
  }
}
