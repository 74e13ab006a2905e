package no.samsvar.extract.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lines that belong to one block, or to one table; never empty. */
record LineGroup(List<Line> lines, boolean table) {
  LineGroup {
    lines = List.copyOf(lines);
  }

  Line first() {
    return lines.getFirst();
  }

  Line last() {
    return lines.getLast();
  }

  String plain() {
    return lines.stream().map(line -> CleanText.of(line.text())).collect(Collectors.joining(" "));
  }

  Optional<Enumerator> enumerator() {
    return Enumerator.of(CleanText.of(first().text()));
  }

  Passage passage() {
    return new Passage(lines.stream().map(Line::fragment).toList());
  }
}
