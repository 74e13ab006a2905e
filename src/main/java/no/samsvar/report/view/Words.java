package no.samsvar.report.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.check.Problem;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.rule.Severity;

/** The words of reports in one language. */
public final class Words {
  private final Language language;
  private final Map<String, String> texts;
  private final ProblemWords problems;

  private Words(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
    this.problems = ProblemWords.in(language);
  }

  /** The words of this language; bokmål for a language that has no reports. */
  public static Words in(Language language) {
    Language known = language == Language.OTHER ? Language.BOKMAAL : language;
    Properties properties = new Properties();
    load("words_" + known.tag() + ".properties", properties);
    load("observations_" + known.tag() + ".properties", properties);
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return new Words(known, Collections.unmodifiableMap(texts));
  }

  private static void load(String file, Properties properties) {
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + file);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A problem in these words. */
  Problem problem(Problem problem) {
    return problems.of(problem);
  }

  /** The language of these words. */
  public Language language() {
    return language;
  }

  /** Every key, sorted. */
  public SortedSet<String> keys() {
    return new TreeSet<>(texts.keySet());
  }

  /**
   * The text of a key, with the arguments in the places of {0}, {1} and so on; days as {@link #day}
   * writes them.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  public String text(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      out.append(text, from, open);
      Object argument = arguments[Integer.parseInt(text.substring(open + 1, close))];
      out.append(argument instanceof LocalDate day ? day(day) : argument);
      from = close + 1;
    }
    return out.append(text.substring(from)).toString();
  }

  /** A day as people of this language write it. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(text("day"), Locale.ENGLISH).format(day);
  }

  /** The text of an enum's value: its family, a dot, and its name in lower case with hyphens. */
  public String name(String family, Enum<?> value) {
    return text(family + "." + key(value));
  }

  /** A number of things: the text of "key.one" for one, else of the key. */
  public String count(String key, int count) {
    return count == 1 && texts.containsKey(key + ".one") ? text(key + ".one") : text(key, count);
  }

  /** A text as a sentence: a capital first, a full stop last; empty stays empty. */
  public static String sentence(String text) {
    return text.isEmpty()
        ? ""
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }

  /** The name of a verdict. */
  public String verdict(Outcome outcome) {
    return name("verdict", outcome);
  }

  /** The name of a severity. */
  public String severity(Severity severity) {
    return name("severity", severity);
  }

  /** The name of a kind of document. */
  public String kind(DocumentKind kind) {
    return name("kind", kind);
  }

  /** The name of a written language. */
  public String language(Language written) {
    return text("language." + written.tag());
  }

  /** "a", "a and b", "a, b and c". */
  public String list(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    List<String> head = new ArrayList<>(parts);
    String last = head.removeLast();
    return String.join(", ", head) + " " + text("list.and") + " " + last;
  }

  /** An enum's value as it stands in keys: lower case with hyphens. */
  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
