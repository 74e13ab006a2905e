package no.samsvar.report.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.rule.Reference;

/**
 * Where sources can be read: the address of a law at Lovdata or of a regulation at EUR-Lex, where
 * it is certain. Other sources have none; a wrong link is worse than no link.
 */
public final class Sources {
  private static final Pattern NORWEGIAN =
      Pattern.compile("\\b(LOV|FOR)-(\\d{4}-\\d{2}-\\d{2}(-\\d+)?)");
  private static final Pattern EUROPEAN = Pattern.compile("Regulation \\(EU\\) (\\d{4}/\\d+)");
  private static final String REGULATION = "Regulation (EU) ";
  private static final String GDPR = "GDPR";
  private static final Pattern PARAGRAPH = Pattern.compile("^§ (\\d+(?:-\\d+)?[a-z]?)(?![\\d-])");
  private static final Pattern SECOND = Pattern.compile("^§ .*§");

  /** Designations by name in lower case: "kommuneloven" is LOV-2018-06-22-83. */
  private static final Map<String, String> NAMES = names();

  private Sources() {}

  /** The address of what a reference points to, with the paragraph where it names a single one. */
  public static Optional<String> address(Reference reference) {
    String source = reference.source();
    String designation = NAMES.getOrDefault(source.toLowerCase(Locale.ROOT), source);
    Matcher european = EUROPEAN.matcher(designation);
    if (european.find()) {
      return Optional.of("https://eur-lex.europa.eu/eli/reg/" + european.group(1) + "/oj");
    }
    Matcher norwegian = NORWEGIAN.matcher(designation);
    if (!norwegian.find()) {
      return Optional.empty();
    }
    String kind = norwegian.group(1).equals("LOV") ? "lov/" : "forskrift/";
    return Optional.of(
        "https://lovdata.no/" + kind + norwegian.group(2) + paragraph(reference.locator()));
  }

  /** The source in a reader's words: a regulation of the Union is called one in each language. */
  static String name(Reference reference, Words words) {
    return reference.source().startsWith(REGULATION)
        ? words.text("source.regulation", reference.source().substring(REGULATION.length()))
        : reference.source();
  }

  /** The place in the source; packs write places in regulations of the Union in English. */
  static String locator(Reference reference, Words words) {
    boolean european = reference.source().startsWith(REGULATION) || reference.source().equals(GDPR);
    return european
        ? reference.locator().replace(" and ", " " + words.text("list.and") + " ")
        : reference.locator();
  }

  private static String paragraph(String locator) {
    Matcher matcher = PARAGRAPH.matcher(locator);
    return matcher.find() && !SECOND.matcher(locator).find() ? "/%C2%A7" + matcher.group(1) : "";
  }

  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    try (InputStream in = Sources.class.getResourceAsStream("sources.tsv")) {
      if (in == null) {
        throw new IllegalStateException("not in the program: sources.tsv");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(cells -> names.put(cells[0].toLowerCase(Locale.ROOT), cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(names);
  }
}
