package no.samsvar.clause;

import java.util.Map;
import java.util.Optional;
import no.samsvar.clause.Deed.Form;
import no.samsvar.text.WordSet;

/**
 * Acts of stretches without a finite verb: items that begin with an infinitive or a nominal act, or
 * go on with the verb that their lead-in ends with, and words for a duty that hold the act
 * ("Varslingsplikt").
 */
record BareActs(Stretch stretch, VerbDictionary dictionary) {
  private static final WordSet MODALS =
      WordSet.of(
          "skal", "må", "bør", "kan", "vil", "å", "shall", "must", "should", "may", "will", "to",
          "pliktar", "plikter");

  private static final Map<String, String> BURDENS =
      Map.of(
          "melde", "melde",
          "dokumentasjons", "dokumentere",
          "bistands", "bistå",
          "slette", "slette",
          "undersøkelses", "undersøke",
          "undersøkings", "undersøke",
          "orienterings", "orientere");

  private static final WordSet OF = WordSet.of("av", "of");

  Optional<Deed> deed() {
    int from = first();
    if (from >= stretch.segment().to()) {
      return Optional.empty();
    }
    return infinitive(from).or(() -> nominal(from)).or(() -> led(from)).or(() -> burden(from - 1));
  }

  /** The first word behind a number, an infinitive mark and an adverb. */
  private int first() {
    int i = stretch.from();
    while (i < stretch.segment().to()
        && (stretch.words().number(i)
            || stretch.form(i).equals(stretch.setting().english() ? "to" : "å")
            || ActionWords.ADVERBS.contains(stretch.form(i)))) {
      i++;
    }
    return i;
  }

  private Optional<Deed> infinitive(int i) {
    String form = stretch.form(i);
    boolean marked = stretch.form(i - 1).equals(stretch.setting().english() ? "to" : "å");
    boolean governed = leadInEnd().map(token -> MODALS.contains(token.form())).orElse(false);
    boolean listed = Grammar.of(stretch.setting().language()).verbs().infinitive(form);
    boolean main = stretch.parse().zone(i) == Zone.MAIN;
    if (!main || !stretch.setting().body()) {
      return Optional.empty();
    }
    boolean verb =
        stretch.setting().english()
            ? (governed && i == stretch.from()) || (marked && listed)
            : (governed && place(form)) || (listed && (marked || !nounlike(form)));
    return verb && !ActorReader.preposition(form)
        ? Optional.of(
            new ParticleVerbs(stretch)
                .deed(i - 1, i, dictionary.infinitive(stretch.words().token(i)), Form.ACTIVE))
        : Optional.empty();
  }

  private static boolean nounlike(String form) {
    return form.endsWith("a") || ActionWords.NOUNS.contains(form);
  }

  private static boolean place(String form) {
    return form.endsWith("e") && !ActionWords.DETERMINERS.contains(form);
  }

  /** "Rapportering av avvik" under a lead-in that binds. */
  private Optional<Deed> nominal(int i) {
    boolean bound =
        stretch.setting().leadIn().filter(clause -> clause.force() != Force.NONE).isPresent();
    return bound && OF.contains(stretch.form(i + 1))
        ? dictionary
            .nominal(stretch.words().token(i))
            .map(verb -> new Deed(i - 1, i, i + 1, verb, Form.NOMINAL))
        : Optional.empty();
  }

  /** "The Supplier shall provide:" and its items. */
  private Optional<Deed> led(int i) {
    Optional<Action> above = stretch.setting().leadIn().flatMap(one -> one.facts().action());
    boolean open =
        above.isPresent()
            && stretch.setting().place() == Place.LIST_ITEM
            && leadInEnd()
                .map(token -> token.span().end() == above.get().span().end())
                .orElse(false);
    return open
        ? above.map(action -> new Deed(i - 1, i, i, action.verb(), Form.LED))
        : Optional.empty();
  }

  private Optional<Token> leadInEnd() {
    return stretch
        .setting()
        .leadIn()
        .filter(clause -> !clause.tokens().isEmpty())
        .map(clause -> clause.tokens().getLast());
  }

  /** "Varslingsplikt", "har rapporteringsplikt" */
  Optional<Deed> burden(int before) {
    for (int i = before + 1; i < stretch.segment().to(); i++) {
      String form = stretch.form(i);
      int duty = form.indexOf("plikt");
      if (duty > 2 && stretch.parse().zone(i) == Zone.MAIN && form.length() <= duty + 8) {
        int at = i;
        return act(form.substring(0, duty), i)
            .map(verb -> new Deed(at - 1, at, at + 1, verb, Form.NOMINAL));
      }
    }
    return Optional.empty();
  }

  private Optional<String> act(String first, int i) {
    Optional<String> listed = Optional.ofNullable(BURDENS.get(first));
    boolean joined = first.endsWith("ings");
    Token token = stretch.words().token(i);
    String act = joined ? first.substring(0, first.length() - 1) : first;
    return listed.or(() -> dictionary.nominal(new Token(token.span(), act, act)));
  }
}
