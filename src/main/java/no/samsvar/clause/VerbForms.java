package no.samsvar.clause;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
  private static final Set<String> NOT_PASSIVE =
      Set.of(
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

  private final Map<String, EnumSet<Kind>> forms = new HashMap<>();
  private final List<String> finiteEndings;

  VerbForms(List<String> finiteEndings) {
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
    forms.computeIfAbsent(form, _ -> EnumSet.noneOf(Kind.class)).add(kind);
  }

  private Set<Kind> kinds(String form) {
    EnumSet<Kind> kinds = forms.get(form);
    return kinds == null ? Set.of() : kinds;
  }

  boolean finite(String form) {
    if (kinds(form).contains(Kind.FINITE)) {
      return true;
    }
    return form.length() > 6 && Affixes.ends(form, finiteEndings);
  }

  boolean infinitive(String form) {
    return kinds(form).contains(Kind.INFINITIVE)
        || (form.length() > 6 && !finiteEndings.isEmpty() && form.endsWith("ere"));
  }

  boolean passive(String form) {
    return kinds(form).contains(Kind.PASSIVE)
        || (!finiteEndings.isEmpty() && passiveByEnding(form));
  }

  /** "løftes", "oppnås"; but not "partenes" or "felles". */
  private static boolean passiveByEnding(String form) {
    boolean passive = form.endsWith("es") && !form.endsWith("enes") && !form.endsWith("anes");
    return form.length() > 4
        && (passive || form.endsWith("nås") || form.endsWith("stås"))
        && !NOT_PASSIVE.contains(form);
  }

  boolean nounlike(String form) {
    return kinds(form).contains(Kind.NOUNLIKE);
  }

  boolean known(String form) {
    return forms.containsKey(form);
  }

  boolean participle(String form) {
    return kinds(form).contains(Kind.PARTICIPLE);
  }
}
