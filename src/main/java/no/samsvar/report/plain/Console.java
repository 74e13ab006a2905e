package no.samsvar.report.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a terminal as they grow: wrapped at a width, in colour when it may be. Not shared
 * between threads.
 */
final class Console {
  /** How a line looks; a line never relies on it alone. */
  enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("1;31"),
    YELLOW("33"),
    GREEN("32");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final boolean colour;

  Console(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /** Text on as many lines as it needs, all indented alike. */
  Console text(int indent, String text, Style style) {
    return hanging(" ".repeat(indent), text, style);
  }

  /** Text after a mark; the lines that follow stand under the text's first word. */
  Console hanging(String mark, String text, Style style) {
    String lead = mark;
    for (String line : wrap(text, Math.max(8, width - mark.length()))) {
      paint(lead + line, style);
      lead = " ".repeat(mark.length());
    }
    return this;
  }

  /** One line as it is. */
  Console line(int indent, String line, Style style) {
    paint(" ".repeat(indent) + line, style);
    return this;
  }

  /** An empty line. */
  Console gap() {
    out.append('\n');
    return this;
  }

  private void paint(String line, Style style) {
    if (colour && style != Style.PLAIN) {
      String body = line.stripLeading();
      out.append(line, 0, line.length() - body.length());
      out.append("\u001b[").append(style.code).append('m').append(body).append("\u001b[0m\n");
    } else {
      out.append(line).append('\n');
    }
  }

  /** The text so far. */
  @Override
  public String toString() {
    return out.toString();
  }

  /** Breaks at spaces; a word longer than the line is cut. Widths are counted in code points. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.strip().split("\\s+")) {
      int length = word.codePointCount(0, word.length());
      if (used > 0 && used + 1 + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      String rest = word;
      while (rest.codePointCount(0, rest.length()) > width) {
        int end = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      line.append(used > 0 ? " " : "").append(rest);
      used = line.codePointCount(0, line.length());
    }
    lines.add(line.toString());
    return lines;
  }
}
