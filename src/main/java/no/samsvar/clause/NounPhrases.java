package no.samsvar.clause;

import java.util.List;
import java.util.Optional;
import no.samsvar.text.Span;

/**
 * Finds noun phrases by what cannot stand in them: verbs, prepositions, conjunctions, marks and
 * other actors. A phrase has no article and nothing that describes it afterwards; parties,
 * pronouns, times and bare adjectives are none.
 */
record NounPhrases(Stretch stretch, VerbForms verbs) {
  /** A phrase with more words than this is hardly one. */
  private static final int LONGEST = 6;

  /** Endings of adjectives of both languages; "approval" has none of them. */
  private static final List<String> ADJECTIVES =
      List.of(
          "lig", "leg", "lige", "lege", "iske", "isk", "elle", "ell", "tive", "nical", "tional",
          "sical", "gital", "nual");

  /** The first word behind those who are told or given something, and adverbs. */
  int afterActors(int from) {
    int at = from;
    boolean moved = true;
    while (moved) {
      moved = false;
      while (inside(at) && adverb(at)) {
        at++;
      }
      Optional<NamedActor> actor = actorAt(afterDeterminers(at));
      if (actor.isPresent() && !possessive(actor.get())) {
        at = actor.get().to();
        moved = true;
      }
    }
    return at;
  }

  private boolean adverb(int i) {
    String form = stretch.form(i);
    boolean either = ActionWords.EITHER.contains(form);
    return ActionWords.ADVERBS.contains(form) || (either && closed(i + 1));
  }

  /** Whether no noun goes on at word i. */
  boolean closed(int i) {
    return !inside(i)
        || stops(i)
        || !stretch.words().mark(i).isEmpty()
        || ActionWords.DETERMINERS.contains(stretch.form(i))
        || actorAt(i).isPresent();
  }

  int afterDeterminers(int from) {
    int at = from;
    while (ActionWords.DETERMINERS.contains(stretch.form(at))) {
      at++;
    }
    return at;
  }

  Optional<NamedActor> actorAt(int i) {
    for (NamedActor one : stretch.actors().named()) {
      if (one.from() <= i && i < one.to()) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** "Kundens data", "the Customer's data" */
  private boolean possessive(NamedActor one) {
    String form = stretch.form(one.to() - 1);
    return form.endsWith("'s") || form.endsWith("s'");
  }

  int afterAdverbs(int from) {
    int at = from;
    while (inside(at) && adverb(at)) {
      at++;
    }
    return at;
  }

  boolean inside(int i) {
    return i < stretch.segment().to() && stretch.parse().zone(i) == Zone.MAIN;
  }

  /** The noun phrase that begins at word i. */
  Optional<Span> phrase(int i) {
    int from = afterDeterminers(i);
    int to = from;
    while (inside(to) && to - from <= LONGEST && (to == from || !ends(to, from) || paired(to))) {
      if (to == from && !begins(from)) {
        return Optional.empty();
      }
      to++;
    }
    boolean people = stretch.setting().english() && inside(to) && actorAt(to).isPresent();
    boolean none = to == from || to - from > LONGEST || !noun(to - 1) || people;
    return none ? Optional.empty() : Optional.of(stretch.words().span(from, to));
  }

  /** "tekniske og organisatoriske tiltak": the noun is still to come. */
  private boolean paired(int i) {
    return stretch.parse().starts(i, Cue.JOIN)
        && stretch.words().mark(i).isEmpty()
        && predicative(stretch.form(i - 1));
  }

  private boolean begins(int i) {
    String form = stretch.form(i);
    Optional<NamedActor> actor = actorAt(i);
    boolean party = actor.isPresent() && !possessive(actor.get());
    String mark = stretch.words().mark(i);
    boolean open =
        mark.isEmpty()
            || mark.equals(",")
            || mark.equals("|")
            || mark.equals(":")
            || i == stretch.from();
    return open && !party && !stops(i) && !ActionWords.PRONOUNS.contains(form);
  }

  private boolean ends(int i, int from) {
    String form = stretch.form(i);
    boolean described =
        (participle(form) || ActionWords.EITHER.contains(form) || predicative(form))
            && closed(i + 1)
            && !paired(i + 1);
    boolean going =
        form.endsWith("ing") && stretch.setting().english() && follows(stretch.form(i + 1));
    return going
        || ActionWords.PARTICLES.contains(form)
        || !stretch.words().mark(i).isEmpty()
        || stops(i)
        || described
        || ActionWords.DETERMINERS.contains(form)
        || actorAt(i).filter(one -> one.from() > from).isPresent();
  }

  /** "roadmap setting out …", "report showing the …" */
  private static boolean follows(String next) {
    return ActionWords.DETERMINERS.contains(next) || ActionWords.PARTICLES.contains(next);
  }

  private static boolean predicative(String form) {
    return ActionWords.PREDICATIVES.contains(form) || (form.length() > 6 && adjective(form));
  }

  private static boolean adjective(String form) {
    for (String ending : ADJECTIVES) {
      if (form.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private boolean participle(String form) {
    return stretch.setting().english()
        ? form.endsWith("ed") && form.length() > 4
        : verbs.participle(form) || (form.endsWith("ert") && form.length() > 5);
  }

  /** What cannot stand inside a noun phrase. */
  private boolean stops(int i) {
    String form = stretch.form(i);
    boolean english = stretch.setting().english();
    boolean mark = form.equals("å") || form.equals("to") || form.equals("up");
    boolean verb =
        !english
            && !ActionWords.NOUNS.contains(form)
            && (verbs.passive(form) || verbs.infinitive(form) || form.endsWith("ast"));
    return mark
        || verb
        || form.isEmpty()
        || (stretch.parse().finite(i) && !described(i) && !(english && stretch.words().capital(i)))
        || stretch.parse().starts(i, Cue.JOIN)
        || stretch.parse().starts(i, Cue.NOT)
        || stretch.parse().starts(i, Cue.IF)
        || stretch.parse().starts(i, Cue.CONDITION)
        || ActorReader.preposition(form)
        || ActionWords.OPENERS.contains(form)
        || ActionWords.ADVERBS.contains(form)
        || (english && form.endsWith("ly") && form.length() > 4);
  }

  /** "om oppnådde nivåer": a past form after a preposition describes a noun. */
  private boolean described(int i) {
    String form = stretch.form(i);
    boolean past = form.endsWith("te") || form.endsWith("de");
    return past && ActorReader.preposition(stretch.form(i - 1));
  }

  private boolean noun(int i) {
    String form = stretch.form(i);
    return form.length() > 1
        && !stretch.words().number(i)
        && !predicative(form)
        && (!participle(form) || form.startsWith("avtal"))
        && !ActionWords.PRONOUNS.contains(form)
        && !ActionWords.TIMES.contains(form)
        && !stretch.words().marked(i + 1, '-');
  }
}
