package no.samsvar.clause;

import java.util.Optional;

/**
 * Finds what is to be done: the verb that a modal or a phrase of duty governs, the main verb of the
 * present, the infinitive that an item of a list begins with, or a nominal act. Rather nothing than
 * a guess: states ("er tilgjengelig") and demands of a state are no acts.
 */
final class ActionReader {
  private final Stretch stretch;
  private final VerbForms verbs;
  private final VerbDictionary dictionary;
  private final GovernedVerbs governed;
  private final boolean english;

  ActionReader(Stretch stretch) {
    this.stretch = stretch;
    this.verbs = Grammar.of(stretch.setting().language()).verbs();
    this.dictionary = new VerbDictionary(stretch.setting().language());
    this.governed = new GovernedVerbs(stretch, dictionary);
    this.english = stretch.setting().english();
  }

  /** The first act of the main part. */
  Optional<Deed> deed() {
    int verb = stretch.verb();
    BareActs bare = new BareActs(stretch, dictionary);
    if (stretch.parse().starts(stretch.from(), Cue.IF)
        && stretch.parse().zone(stretch.from()) == Zone.MAIN) {
      return Optional.empty();
    }
    if (verb < stretch.from()) {
      return bare.deed();
    }
    boolean item = stretch.setting().place() == Place.LIST_ITEM && !english;
    boolean weak = verbs.nounlike(stretch.form(verb)) || !modal(verb);
    if (item && weak && verb > stretch.from() && verbs.infinitive(stretch.form(stretch.from()))) {
      return bare.deed();
    }
    Optional<Deed> deed = finite(verb);
    boolean state = deed.isEmpty() && ActionWords.STATES.contains(stretch.form(verb));
    return state ? bare.burden(verb) : deed;
  }

  private boolean modal(int verb) {
    return ActionWords.MODALS.contains(stretch.form(verb));
  }

  private Optional<Deed> finite(int verb) {
    if (modal(verb)) {
      return governed.after(verb);
    }
    Optional<Deed> bound = governed.bound(verb, verb);
    if (bound.isPresent()) {
      return bound;
    }
    if (ActionWords.BECOMING.contains(stretch.form(verb))) {
      return governed.participle(verb, verb + 1).filter(Deed::act);
    }
    if (ActionWords.STATES.contains(stretch.form(verb))) {
      return Optional.empty();
    }
    return present(verb).filter(Deed::act);
  }

  private Optional<Deed> present(int verb) {
    String form = stretch.form(verb);
    boolean noun =
        (verb > stretch.from() && stretch.words().capital(verb))
            || (verb == stretch.from() && verbs.nounlike(form))
            || ActionWords.ARTICLES.contains(stretch.form(verb - 1));
    if (noun) {
      return Optional.empty();
    }
    boolean passive = !english && verbs.passive(form) && !verbs.finite(form);
    Optional<String> lemma =
        passive ? dictionary.passive(token(verb)) : dictionary.present(token(verb));
    return lemma.map(
        word ->
            new ParticleVerbs(stretch)
                .deed(verb, verb, word, passive ? Deed.Form.PASSIVE : Deed.Form.ACTIVE));
  }

  private Token token(int i) {
    return stretch.words().token(i);
  }
}
