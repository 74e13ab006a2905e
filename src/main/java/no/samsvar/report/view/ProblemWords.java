package no.samsvar.report.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.check.Problem;
import no.samsvar.document.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the program says of its own trouble, in the language of the reader. Problems are made in
 * English, far from anybody who knows the language; the sentence is the key. One that is not known
 * stays as it is.
 */
public final class ProblemWords {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final OptionalInt line;
  private @Nullable List<Saying> read;

  /** A sentence in English as a pattern, and what it is in another language. */
  private record Saying(Pattern english, String other) {}

  private ProblemWords(OptionalInt line) {
    this.line = line;
  }

  /** The words of this language; English needs none. */
  public static ProblemWords in(Language language) {
    return switch (language) {
      case ENGLISH -> new ProblemWords(OptionalInt.empty());
      case NYNORSK -> new ProblemWords(OptionalInt.of(2));
      case BOKMAAL, OTHER -> new ProblemWords(OptionalInt.of(1));
    };
  }

  /** The problem in these words. */
  public Problem of(Problem problem) {
    return new Problem(problem.where(), of(problem.what()), of(problem.help()));
  }

  /** The sentence in these words. */
  public String of(String sentence) {
    for (Saying saying : sayings()) {
      Matcher matcher = saying.english().matcher(sentence);
      if (matcher.matches()) {
        return PLACE
            .matcher(saying.other())
            .replaceAll(
                place ->
                    Matcher.quoteReplacement(
                        of(matcher.group(Integer.parseInt(place.group(1)) + 1))));
      }
    }
    return sentence;
  }

  /** Read when the first problem is told: most runs have none. */
  private List<Saying> sayings() {
    List<Saying> known = read;
    if (known == null) {
      known = line.isPresent() ? sayings(line.getAsInt()) : List.of();
      read = known;
    }
    return known;
  }

  private static List<Saying> sayings(int line) {
    List<Saying> sayings = new ArrayList<>();
    for (String block : text().split("\n\n+")) {
      List<String> lines = block.lines().filter(each -> !each.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        sayings.add(new Saying(pattern(lines.getFirst()), lines.get(line)));
      }
    }
    return List.copyOf(sayings);
  }

  private static Pattern pattern(String english) {
    StringBuilder pattern = new StringBuilder();
    for (String part : english.split("(?=\\{\\d})|(?<=\\{\\d})")) {
      pattern.append(PLACE.matcher(part).matches() ? "(.*)" : Pattern.quote(part));
    }
    return Pattern.compile(pattern.toString(), Pattern.DOTALL);
  }

  private static String text() {
    try (InputStream in = ProblemWords.class.getResourceAsStream("problems.txt")) {
      if (in == null) {
        throw new IllegalStateException("not in the program: problems.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
