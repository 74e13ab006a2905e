package no.samsvar.clause;

import no.samsvar.text.WordSet;

/** What the header of a table says about its rows, by the words of its columns. */
final class Columns {
  private static final WordSet DEMANDS =
      WordSet.of("krav", "kravet", "requirement", "requirements", "demand");

  private static final WordSet PLANS =
      WordSet.of(
          "tiltak",
          "tiltaket",
          "aktivitet",
          "aktiviteter",
          "aktivitetar",
          "measure",
          "measures",
          "action",
          "actions",
          "initiative",
          "mål",
          "goal",
          "goals",
          "oppnå",
          "hva",
          "kva",
          "what",
          "commitment",
          "leveranse",
          "deliverable");

  /** What was asked, found or done already is no plan. */
  private static final WordSet OTHERWISE =
      WordSet.of(
          "status",
          "funn",
          "spørsmål",
          "svar",
          "observasjon",
          "vurdering",
          "oppfylt",
          "resultat",
          "dagens",
          "finding",
          "question",
          "answer",
          "current",
          "kilde",
          "source",
          "risiko",
          "utfordring",
          "i",
          "dag",
          "er",
          "betyr",
          "means",
          "is");

  private static final WordSet VERSIONS =
      WordSet.of("versjon", "version", "rev", "revisjon", "revision", "utgave", "utgåve", "issue");

  private static final WordSet CHANGES =
      WordSet.of(
          "endring",
          "endringar",
          "endringer",
          "merknad",
          "kommentar",
          "beskrivelse",
          "skildring",
          "change",
          "changes",
          "comment",
          "description",
          "summary");

  private Columns() {}

  private static boolean history(Words header) {
    boolean version = false;
    boolean change = false;
    for (int i = 0; i < header.size(); i++) {
      version |= VERSIONS.contains(header.form(i));
      change |= CHANGES.contains(header.form(i));
    }
    return version && change;
  }

  /** HISTORY, PLAN or DEMANDS where the columns say so, else what the headings above say. */
  static Mood mood(Words header, Mood above) {
    if (history(header)) {
      return Mood.HISTORY;
    }
    boolean demands = false;
    boolean plans = false;
    for (int i = 0; i < header.size(); i++) {
      String form = header.form(i);
      if (OTHERWISE.contains(form)) {
        return above;
      }
      demands |= DEMANDS.contains(form);
      plans |= PLANS.contains(form);
    }
    if (above != Mood.PLAIN && above != Mood.PLAN) {
      return above;
    }
    return demands ? Mood.DEMANDS : plans ? Mood.PLAN : above;
  }
}
