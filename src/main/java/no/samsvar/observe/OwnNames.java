package no.samsvar.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.document.Block;
import no.samsvar.text.Span;

/** A document that calls itself two things: "denne rapporten" here, "dette notatet" there. */
final class OwnNames {
  /** Names that one document does not have at once. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("rapporten", "report"),
          Map.entry("report", "report"),
          Map.entry("notatet", "memo"),
          Map.entry("memo", "memo"),
          Map.entry("memorandum", "memo"),
          Map.entry("avtalen", "agreement"),
          Map.entry("avtala", "agreement"),
          Map.entry("agreement", "agreement"),
          Map.entry("kontrakten", "agreement"),
          Map.entry("contract", "agreement"),
          Map.entry("strategien", "plan"),
          Map.entry("strategy", "plan"),
          Map.entry("planen", "plan"),
          Map.entry("plan", "plan"),
          Map.entry("handlingsplanen", "plan"),
          Map.entry("veilederen", "guide"),
          Map.entry("rettleiaren", "guide"),
          Map.entry("guide", "guide"),
          Map.entry("håndboken", "guide"),
          Map.entry("håndboka", "guide"));

  private static final String NAME =
      "(?<name>" + String.join("|", NAMES.keySet().stream().sorted().toList()) + ")";
  private static final Wording SELF =
      Wording.of(
          "(?iuU)(?:(?:^|[.;:]\\s+)(?:i|in)\\s+(?:denne|dette|this)\\s+"
              + NAME
              + "\\s+(?:har|skal|vil|gjør|gir|ser|er det|beskriver|we|you)\\b"
              + "|(?:^|[.;:]\\s+)(?:denne|dette|this)\\s+"
              + NAME.replace("<name>", "<first>")
              + "\\s+(?:er et resultat|er eit resultat|er utarbeid\\w*|er ei oppfølging|beskriver|beskriv|gir en|gir ei|gjev|omhandler|omhandlar|handler om|handlar om"
              + "|tar for seg|tek for seg|inneholder|inneheld|presenterer|oppsummerer|oppsummerar|gjelder for|describes|sets out|presents|summarises|is the result|covers|contains))");

  private OwnNames() {}

  static List<Sighting> in(View view) {
    Map<String, Hit> kinds = new LinkedHashMap<>();
    view.find(SELF)
        .filter(hit -> !(hit.passage().block() instanceof Block.Quotation))
        .filter(hit -> !hit.before(20).contains("«"))
        .forEach(hit -> kinds.putIfAbsent(NAMES.getOrDefault(name(hit), ""), hit));
    if (kinds.size() < 2) {
      return List.of();
    }
    List<Span> places = new ArrayList<>();
    List<String> said = new ArrayList<>();
    kinds.values().forEach(hit -> places.add(hit.span()));
    kinds.values().forEach(hit -> said.add(name(hit)));
    return List.of(Sighting.at(places, String.join(" / ", said)));
  }

  private static String name(Hit hit) {
    return View.folded(hit.group("name").or(() -> hit.group("first")).orElse(""));
  }
}
