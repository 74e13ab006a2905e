package no.samsvar.clause;

import java.util.List;
import java.util.Optional;
import no.samsvar.clause.PhraseTable.Hit;
import no.samsvar.text.WordSet;

/** What "vil" comes to before a verb of advice or "kunne". */
record Softened(Stretch stretch) {
  /** How far after "vil" such a verb stands. */
  private static final int NEAR = 3;

  /** Verbs of advice: "vil derfor fraråde". */
  private static final List<String> ADVISING =
      List.of(
          "anbefale",
          "fraråde",
          "frarå",
          "frårå",
          "tilrå",
          "foreslå",
          "oppfordre",
          "oppmode",
          "råde",
          "recommend",
          "advise",
          "urge",
          "suggest");

  /** What befalls one, and is not meant: "vil stå overfor", "will face". */
  private static final WordSet FATE =
      WordSet.of(
          "stå",
          "oppleve",
          "måtte",
          "risikere",
          "tape",
          "miste",
          "møte",
          "merke",
          "slite",
          "face",
          "lose",
          "experience",
          "struggle",
          "suffer",
          "miss");

  private static final WordSet GROWING =
      WordSet.of("stadig", "mer", "meir", "mindre", "sårbar", "avhengig", "avhengige", "nødt");

  /** "The programme will be governed by …": what will be done is meant to be done. */
  boolean planned(List<Zone> zones) {
    return stretch.setting().english()
        && !stretch.setting().retells()
        && stretch.all(Cue.LATER, zones).stream()
            .anyMatch(
                hit ->
                    stretch.form(hit.from()).equals("will")
                        && EnglishVerbs.participle(stretch.form(hit.to())));
  }

  /** "vil derfor fraråde" advises, "rådet vil også kunne …" may. */
  Optional<Force> after(Hit<Cue> hit) {
    for (int i = hit.to(); i < Math.min(stretch.segment().to(), hit.to() + NEAR); i++) {
      String form = stretch.form(i);
      boolean apart = form.equals("rå") && stretch.form(i + 1).equals("frå");
      if (ADVISING.contains(form) || apart) {
        return Optional.of(Force.SHOULD);
      }
      boolean becomes =
          (form.equals("bli") || form.equals("verte")) && GROWING.contains(stretch.form(i + 1));
      if ((FATE.contains(form) || becomes) && !stretch.setting().agreement()) {
        return Optional.of(Force.NONE);
      }
      if (form.equals("kunne") && stretch.agent()) {
        return Optional.of(Force.MAY);
      }
    }
    return Optional.empty();
  }
}
