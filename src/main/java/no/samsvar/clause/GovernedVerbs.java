package no.samsvar.clause;

import java.util.List;
import java.util.Optional;
import no.samsvar.text.WordSet;

/**
 * Finds the verb that a modal, an auxiliary or a phrase of duty governs, through further
 * auxiliaries ("skal kunne bli varslet") and what stands between ("shall, on request, provide").
 */
final class GovernedVerbs {
  private static final List<Cue> BINDING =
      List.of(Cue.DUTY, Cue.RIGHT, Cue.ADVICE, Cue.WISH, Cue.CLAIM, Cue.TASK);

  private static final WordSet TO = WordSet.of("til", "for", "seg", "også", "òg", "dermed", "på");

  /** Words between a modal and its verb. */
  private static final int REACH = 14;

  /** Words between an auxiliary and its participle. */
  private static final int NEAR = 5;

  private static final int SHORTEST = 4;

  private final Stretch stretch;
  private final VerbForms verbs;
  private final VerbDictionary dictionary;
  private final ParticleVerbs particles;
  private final boolean english;
  private final int end;

  GovernedVerbs(Stretch stretch, VerbDictionary dictionary) {
    this.stretch = stretch;
    this.verbs = Grammar.of(stretch.setting().language()).verbs();
    this.dictionary = dictionary;
    this.particles = new ParticleVerbs(stretch);
    this.english = stretch.setting().english();
    this.end = stretch.segment().to();
  }

  /** What a modal governs that stands at a word. */
  Optional<Deed> after(int modal) {
    return english ? english(modal, modal + 1) : norwegian(modal, modal + 1);
  }

  /** "har plikt til å …", "is responsible for …": what a phrase of duty brings. */
  Optional<Deed> bound(int anchor, int from) {
    for (int i = from; i <= Math.min(end - 1, from + NEAR); i++) {
      if (inside(i) && binds(i)) {
        Optional<Deed> deed = complement(anchor, i + stretch.parse().length(i));
        if (deed.isPresent()) {
          return deed;
        }
      }
    }
    return Optional.empty();
  }

  private boolean binds(int i) {
    for (Cue cue : BINDING) {
      if (stretch.parse().starts(i, cue)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Deed> complement(int anchor, int from) {
    int at = from;
    while (TO.contains(stretch.form(at)) && stretch.words().mark(at).isEmpty()) {
      at++;
    }
    String before = stretch.form(at - 1);
    boolean marked = before.equals("to") && english;
    if (marked || stretch.form(at).equals(english ? "to" : "å")) {
      int first = marked ? at : at + 1;
      return english ? english(anchor, first) : norwegian(anchor, first);
    }
    boolean directed = before.equals("for") || before.equals("til");
    return directed ? nominal(anchor, at) : Optional.empty();
  }

  /** "ansvar for rapportering", "responsible for testing" */
  private Optional<Deed> nominal(int anchor, int from) {
    int at = from;
    while (ActionWords.DETERMINERS.contains(stretch.form(at))) {
      at++;
    }
    int act = at;
    return inside(at)
        ? dictionary
            .nominal(token(at))
            .map(verb -> new Deed(anchor, act, act + 1, verb, Deed.Form.NOMINAL))
        : Optional.empty();
  }

  private boolean inside(int i) {
    return i < end && stretch.parse().zone(i) == Zone.MAIN;
  }

  private boolean stops(int i) {
    String mark = stretch.words().mark(i);
    return mark.indexOf(';') >= 0
        || mark.indexOf(':') >= 0
        || mark.indexOf('|') >= 0
        || (inside(i) && stretch.parse().finite(i) && !open(stretch.form(i)));
  }

  /** Whether a form that was taken for finite can be an infinitive. */
  private boolean open(String form) {
    return verbs.infinitive(form) || ActionWords.PASSING.contains(form);
  }

  private Optional<Deed> norwegian(int anchor, int from) {
    for (int i = from; i < Math.min(end, from + REACH) && !stops(i); i++) {
      String form = stretch.form(i);
      if (!inside(i) || (ActionWords.PASSING.contains(form) && !last(i))) {
        continue;
      }
      if (ActionWords.BEING.contains(form) && !form.equals("be")) {
        return participle(anchor, i + 1).or(() -> bound(anchor, from));
      }
      if (form.equals("ha") || form.equals("få")) {
        int at = i;
        return bound(anchor, i)
            .or(() -> done(anchor, at + 1))
            .or(() -> Optional.of(particles.deed(anchor, at, form, Deed.Form.ACTIVE)));
      }
      if (verbs.passive(form) || (form.endsWith("ast") && form.length() > SHORTEST)) {
        int at = i;
        return dictionary
            .passive(token(i))
            .map(verb -> particles.deed(anchor, at, verb, Deed.Form.PASSIVE))
            .filter(Deed::act);
      }
      if (infinitive(i, from)) {
        return Optional.of(
            particles.deed(anchor, i, dictionary.infinitive(token(i)), Deed.Form.ACTIVE));
      }
    }
    return unlisted(anchor, from);
  }

  /** "skal ha utarbeidet …" */
  private Optional<Deed> done(int anchor, int at) {
    return inside(at) && stretch.words().mark(at).isEmpty()
        ? dictionary
            .participle(token(at))
            .map(verb -> particles.deed(anchor, at, verb, Deed.Form.ACTIVE))
        : Optional.empty();
  }

  /** Whether nothing that could be a verb follows "få". */
  private boolean last(int i) {
    for (int j = i + 1; j < Math.min(end, i + REACH); j++) {
      String form = stretch.form(j);
      if (inside(j) && (verbs.infinitive(form) || ActionWords.BEING.contains(form))) {
        return false;
      }
    }
    return stretch.form(i).equals("få");
  }

  /** A listed infinitive; one that is a noun too only where a verb must stand. */
  private boolean infinitive(int i, int from) {
    String form = stretch.form(i);
    boolean listed =
        (verbs.infinitive(form) || form.endsWith("gje") || form.endsWith("kje"))
            && !adverb(form)
            && !form.endsWith("ligere")
            && !form.endsWith("legare");
    return listed && (!ActionWords.NOUNS.contains(form) || place(i, from));
  }

  /** Right after the modal, an adverb or whoever is bound. */
  private boolean place(int i, int from) {
    int before = i - 1;
    while (before >= from && adverb(stretch.form(before))) {
      before--;
    }
    int last = before;
    return before < from || stretch.actors().named().stream().anyMatch(a -> a.to() == last + 1);
  }

  /** A verb that no list holds, right where one must stand: "skal nullstille". */
  private Optional<Deed> unlisted(int anchor, int from) {
    for (int i = from; i < Math.min(end, from + NEAR); i++) {
      String form = stretch.form(i);
      boolean verb =
          form.length() >= SHORTEST
              && form.endsWith("e")
              && !ActionWords.DETERMINERS.contains(form)
              && !adverb(form)
              && !ActionWords.BEING.contains(form)
              && !ActionWords.PASSING.contains(form)
              && !stretch.words().capital(i);
      if (verb && inside(i) && place(i, from) && stretch.words().mark(i).isEmpty()) {
        return Optional.of(
            particles.deed(anchor, i, dictionary.infinitive(token(i)), Deed.Form.ACTIVE));
      }
    }
    return Optional.empty();
  }

  private Optional<Deed> english(int anchor, int from) {
    int i = from;
    while (i < Math.min(end, from + REACH) && !verbHere(i, from)) {
      if (stops(i)) {
        return Optional.empty();
      }
      i++;
    }
    if (i >= Math.min(end, from + REACH)) {
      return Optional.empty();
    }
    int at = i;
    return switch (stretch.form(i)) {
      case "be" -> able(anchor, at).or(() -> participle(anchor, at + 1)).filter(Deed::act);
      case "have" ->
          bound(anchor, at)
              .or(() -> Optional.of(particles.deed(anchor, at, "have", Deed.Form.ACTIVE)));
      default -> Optional.of(particles.deed(anchor, at, stretch.form(at), Deed.Form.ACTIVE));
    };
  }

  /** "be able to document", "be responsible for testing" */
  private Optional<Deed> able(int anchor, int be) {
    boolean able = stretch.form(be + 1).equals("able") && stretch.form(be + 2).equals("to");
    return able ? english(anchor, be + 3) : bound(anchor, be);
  }

  /** The first word, adverbs left out; after a phrase in between, a verb that is listed. */
  private boolean verbHere(int i, int from) {
    String form = stretch.form(i);
    String before = stretch.form(i - 1);
    boolean word = inside(i) && !adverb(form) && !stretch.words().number(i);
    if (!word || opens(form) || stretch.words().capital(i)) {
      return false;
    }
    boolean first = stretch.words().mark(i).isEmpty();
    for (int j = from; j < i; j++) {
      first &= adverb(stretch.form(j));
    }
    boolean noun = opens(before) || ActionWords.DETERMINERS.contains(before);
    return first || (verbs.infinitive(form) && !noun);
  }

  private static boolean opens(String form) {
    return ActorReader.preposition(form) || ActionWords.OPENERS.contains(form);
  }

  private static boolean adverb(String form) {
    return ActionWords.ADVERBS.contains(form)
        || ActionWords.EITHER.contains(form)
        || (form.endsWith("ly") && form.length() > SHORTEST);
  }

  /** "bli varslet", "vere sletta", "be notified" */
  Optional<Deed> participle(int anchor, int from) {
    for (int i = from; i < Math.min(end, from + NEAR); i++) {
      if (!inside(i) || (i > from && !stretch.words().mark(i).isEmpty())) {
        return Optional.empty();
      }
      int at = i;
      Optional<String> verb =
          stretch.words().capital(i) ? Optional.empty() : dictionary.participle(token(i));
      if (verb.isPresent()) {
        return verb.map(word -> particles.deed(anchor, at, word, Deed.Form.PASSIVE));
      }
      if (stops(i) || ActorReader.preposition(stretch.form(i))) {
        return Optional.empty();
      }
      String form = stretch.form(i);
      boolean between =
          adverb(form) || stretch.actors().named().stream().anyMatch(one -> covers(one, at));
      boolean subject = anchor == from - 1 && !english && i < from + NEAR - 1;
      if (!between && !subject) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean covers(NamedActor one, int i) {
    return one.from() <= i && i < one.to();
  }

  private Token token(int i) {
    return stretch.words().token(i);
  }
}
