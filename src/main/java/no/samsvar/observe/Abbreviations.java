package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samsvar.text.Span;

/** Abbreviations that are used several times, are not everyday ones, and are never spelled out. */
final class Abbreviations {
  private static final int FEWEST_USES = 3;
  private static final int SHOWN = 3;
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![\\p{L}\\d/.-])\\p{Lu}{2,5}(?![\\p{L}\\d/])");
  private static final Set<String> KNOWN =
      Set.of(
          "IKT", "IT", "AS", "ASA", "IKS", "KS", "KF", "EU", "EØS", "EF", "GDPR", "API", "PC",
          "WEB", "PDF", "USA", "UK", "US", "NAV", "HR", "ID", "SLA", "SSA", "ISO", "NS", "OK",
          "SMS", "TV", "CV", "FAQ", "HTML", "HTTP", "URL", "USB", "XML", "JSON", "CSV", "NOK",
          "EUR", "USD", "GBP", "MVA", "AI", "KI", "NATO", "FN", "OECD", "NRK", "DFØ", "CEO", "VAT",
          "EEA", "SMB", "IP", "LAN", "WAN", "VPN", "CD", "DVD", "PS", "NB", "OG", "TIL", "FOR",
          "MED", "SOM", "DEN", "DET", "AV", "PÅ", "ER", "VED", "KAN", "SKAL", "THE", "AND", "OF",
          "TO", "IN", "OR", "BY", "NOT", "ANY", "ALL", "ROS", "DPA", "SKY", "NR", "KR", "PLAN",
          "MÅL", "DEL", "NY", "NEI", "JA", "YES", "NO", "II", "III", "IV", "VI", "VII", "VIII",
          "IX", "XI", "XII");

  private Abbreviations() {}

  static List<Sighting> in(View view) {
    Map<String, List<Span>> uses = new LinkedHashMap<>();
    view.own(ABBREVIATION)
        .filter(hit -> !KNOWN.contains(hit.match().group()) && !shouted(hit))
        .forEach(
            hit ->
                uses.computeIfAbsent(hit.match().group(), _ -> new ArrayList<>()).add(hit.span()));
    String text = view.document().text().content();
    List<Sighting> found = new ArrayList<>();
    uses.forEach(
        (word, places) -> {
          if (places.size() >= FEWEST_USES && !spelled(text, word)) {
            found.add(Sighting.at(places.subList(0, SHOWN), word));
          }
        });
    return found;
  }

  /** Whether the words around it are in capitals too. */
  private static boolean shouted(Hit hit) {
    String around = hit.before(30) + hit.after(30);
    long capitals = around.chars().filter(Character::isUpperCase).count();
    long letters = around.chars().filter(Character::isLetter).count();
    return letters > 0 && capitals * 2 > letters;
  }

  /**
   * "(ABC)", "ABC (…", "ABC: …", "ABC – …", "ABC står for": said somewhere what it is short for.
   */
  private static boolean spelled(String text, String word) {
    String quoted = Pattern.quote(word);
    Matcher matcher =
        Pattern.compile(
                "\\("
                    + quoted
                    + "[^)]{0,20}\\)|\\b"
                    + quoted
                    + "\\s*\\(\\p{L}{3}|\\b"
                    + quoted
                    + "\\s*(?:=|:|–| - |står for|stands for|betyr|means|er en forkortelse|\\|)")
            .matcher(text);
    return matcher.find();
  }
}
