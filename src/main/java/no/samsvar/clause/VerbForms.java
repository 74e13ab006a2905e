package no.samsvar.clause;

import java.util.Map;
import no.samsvar.text.WordSet;
import no.samsvar.text.WordTable;

/** Verbs of one vocabulary by their written forms. */
final class VerbForms {
  /** What a form can be. */
  enum Kind {
    FINITE,
    INFINITIVE,
    PASSIVE,
    PARTICIPLE,
    /** A present that is a plural noun too: "deler", "styrker". */
    NOUNLIKE
  }

  /** Words in -es that are no verbs. */
  private static final WordSet NOT_PASSIVE =
      WordSet.of(
          "felles",
          "særskes",
          "deres",
          "vedkommendes",
          "alles",
          "begges",
          "hennes",
          "annes",
          "fremdeles",
          "framdeles",
          "innbyrdes",
          "særdeles",
          "vegnes",
          "kommunes",
          "enkeltes",
          "ansattes",
          "folkevalgtes",
          "dennes",
          "ettermiddages");

  private final WordTable<Long> forms = new WordTable<>();
  private final Affixes finiteEndings;

  VerbForms(Affixes finiteEndings) {
    this.finiteEndings = finiteEndings;
  }

  /** Adds forms of one kind, separated by blanks. */
  VerbForms with(Kind kind, String list) {
    for (String form : list.strip().split("\\s+", -1)) {
      add(kind, form);
    }
    return this;
  }

  /**
   * Adds stems that take regular endings; an ending is a kind and the letters that follow the stem.
   */
  VerbForms regular(String stems, Map<String, Kind> endings) {
    for (String stem : stems.strip().split("\\s+", -1)) {
      endings.forEach((ending, kind) -> add(kind, stem + ending));
    }
    return this;
  }

  private void add(Kind kind, String form) {
    forms.put(form, kinds(form) | Bits.of(kind));
  }

  /** What a form can be, a bit for each kind. */
  private long kinds(String form) {
    Long kinds = forms.get(form);
    return kinds == null ? 0 : kinds;
  }

  private boolean is(Kind kind, String form) {
    return Bits.hold(kinds(form), kind);
  }

  boolean finite(String form) {
    if (is(Kind.FINITE, form)) {
      return true;
    }
    return form.length() > 6 && finiteEndings.end(form);
  }

  boolean infinitive(String form) {
    return is(Kind.INFINITIVE, form)
        || (form.length() > 6 && !finiteEndings.isEmpty() && form.endsWith("ere"));
  }

  boolean passive(String form) {
    return is(Kind.PASSIVE, form) || (!finiteEndings.isEmpty() && passiveByEnding(form));
  }

  /** "løftes", "oppnås"; but not "partenes" or "felles". */
  private static boolean passiveByEnding(String form) {
    boolean passive = form.endsWith("es") && !form.endsWith("enes") && !form.endsWith("anes");
    return form.length() > 4
        && (passive || form.endsWith("nås") || form.endsWith("stås"))
        && !NOT_PASSIVE.contains(form);
  }

  boolean nounlike(String form) {
    return is(Kind.NOUNLIKE, form);
  }

  boolean known(String form) {
    return forms.holds(form);
  }

  boolean participle(String form) {
    return is(Kind.PARTICIPLE, form);
  }
}
