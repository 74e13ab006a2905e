package no.samsvar.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.samsvar.document.Language;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.util.StringList;

/**
 * Words of a language that are written with a point, in lower case and with it: those that want
 * something after them ("jf."), and those that may end a sentence too ("mv.").
 */
record Abbreviations(Set<String> inside, Set<String> either) {
  static final Abbreviations NORWEGIAN = read("no");
  static final Abbreviations ENGLISH = read("en");

  Abbreviations {
    inside = Set.copyOf(inside);
    either = Set.copyOf(either);
  }

  static Abbreviations of(Language language) {
    return language == Language.ENGLISH ? ENGLISH : NORWEGIAN;
  }

  /** All of them, in the order of the alphabet, for OpenNLP. */
  Dictionary dictionary() {
    Dictionary dictionary = new Dictionary(false);
    Set<String> all = new TreeSet<>(inside);
    all.addAll(either);
    all.forEach(word -> dictionary.put(new StringList(word)));
    return dictionary;
  }

  private static Abbreviations read(String language) {
    String text;
    try (InputStream in =
        Objects.requireNonNull(Abbreviations.class.getResourceAsStream("abbreviations.txt"))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Abbreviations(
        words(text, language + " inside: "), words(text, language + " either: "));
  }

  private static Set<String> words(String text, String start) {
    Set<String> words = new TreeSet<>();
    text.lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).toLowerCase(Locale.ROOT))
        .forEach(line -> words.addAll(Arrays.asList(line.split(" ", -1))));
    return words;
  }
}
