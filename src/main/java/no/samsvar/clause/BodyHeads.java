package no.samsvar.clause;

import java.util.List;
import java.util.Optional;
import no.samsvar.text.WordSet;

/**
 * Bodies told by the last part of a compound or the head of a name: "Driftsselskapet" in an
 * agreement, "Miljødirektoratet" and "Lov om …" elsewhere.
 */
record BodyHeads(Words words, Setting setting) {
  private static final int SHORTEST = 6;

  private static final Affixes SELLING =
      Affixes.of(
          "operatøren",
          "entreprenøren",
          "leverandøren",
          "byrået",
          "driftsselskapet",
          "vaktselskapet",
          "renholdsselskapet",
          "busselskapet",
          "transportøren",
          "driftaren",
          "driftspartneren",
          "driftspartnaren",
          "forvalteren",
          "forvaltaren",
          "konsulentselskapet",
          "konsulentfirmaet",
          "utleieren",
          "rådgiveren",
          "rådgjevaren");

  private static final Affixes NOT_SELLING =
      Affixes.of("under", "tredjeparts", "nettleverandør", "strømleverandør");

  private static final WordSet SELLING_ENGLISH =
      WordSet.of("operator", "carrier", "haulier", "warehouse");

  private static final List<String> STATE =
      List.of("direktoratet", "departementet", "tilsynet", "kommisjonen", "sikkerhetsmyndighet");

  private static final List<String> NATIONAL =
      List.of(
          "myndighet",
          "myndigheit",
          "organ",
          "senter",
          "direktorat",
          "råd",
          "tilsyn",
          "institutt",
          "centre",
          "agency",
          "authority");

  private static final WordSet STATE_ENGLISH =
      WordSet.of("act", "regulation", "directive", "commission", "directorate", "parliament");

  /** Words from "National" to the head of an English name: "National Cyber Security Centre". */
  private static final int NAME = 4;

  /** The role of the body that word i names, if it names one. */
  Optional<Role> role(int i) {
    if (setting.agreement()) {
      return selling(words.form(i));
    }
    return setting.retells() ? Optional.empty() : state(i);
  }

  private Optional<Role> selling(String form) {
    boolean head =
        setting.english()
            ? SELLING_ENGLISH.contains(form)
            : definite(form) && SELLING.end(form) && !NOT_SELLING.begin(form);
    return head ? Optional.of(Role.SUPPLIER) : Optional.empty();
  }

  /** Every head of the lists ends so; most words do not. */
  private static boolean definite(String form) {
    return form.length() >= SHORTEST && (form.endsWith("en") || form.endsWith("et"));
  }

  private Optional<Role> state(int i) {
    String form = words.form(i);
    boolean body =
        setting.english()
            ? words.capital(i) && (STATE_ENGLISH.contains(form) || national(i))
            : named(form) || (words.capital(i) && (law(i) || nationalNext(i)));
    return body ? Optional.of(Role.STATE) : Optional.empty();
  }

  /**
   * "Miljødirektoratet": another's name. "Direktoratet" alone, and a name in the title, are as
   * often the document's own body.
   */
  private boolean named(String form) {
    return definite(form)
        && STATE.stream().anyMatch(head -> form.endsWith(head) && form.length() > head.length())
        && !setting.terms().titled(form);
  }

  /** "Lov om offentlige anskaffelser" */
  private boolean law(int i) {
    String form = words.form(i);
    return (form.equals("lov") || form.equals("forskrift")) && words.form(i + 1).equals("om");
  }

  /** "Nasjonal sikkerhetsmyndighet", "Nasjonalt tryggingsorgan" */
  private boolean nationalNext(int i) {
    String form = words.form(i);
    return (form.equals("nasjonal") || form.equals("nasjonalt"))
        && NATIONAL.stream().anyMatch(words.form(i + 1)::endsWith);
  }

  private boolean national(int i) {
    if (!NATIONAL.contains(words.form(i))) {
      return false;
    }
    for (int j = Math.max(0, i - NAME); j < i; j++) {
      if (words.form(j).equals("national") || words.form(j).equals("european")) {
        return true;
      }
    }
    return false;
  }
}
