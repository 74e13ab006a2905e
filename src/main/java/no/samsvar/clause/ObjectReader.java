package no.samsvar.clause;

import java.util.Optional;
import no.samsvar.text.Span;
import no.samsvar.text.WordSet;

/**
 * Reads what an act is done to: the words of a noun phrase without its article and without what
 * describes it afterwards. Parties and pronouns are no objects.
 */
final class ObjectReader {
  private static final Affixes DEFINITE = Affixes.of("en", "ene", "ane", "inga");

  private static final WordSet EXPLETIVES = WordSet.of("det", "it", "there");

  private final Stretch stretch;
  private final VerbForms verbs;
  private final NounPhrases phrases;

  ObjectReader(Stretch stretch) {
    this.stretch = stretch;
    this.verbs = Grammar.of(stretch.setting().language()).verbs();
    this.phrases = new NounPhrases(stretch, verbs);
  }

  /** The object of a deed; empty where it is a party, a pronoun or a whole clause, or not told. */
  Optional<Span> object(Deed deed) {
    return switch (deed.form()) {
      case PASSIVE -> passive(deed);
      case ACTIVE -> active(deed);
      case NOMINAL -> nominal(deed);
      case LED -> phrases.phrase(deed.to());
    };
  }

  private Optional<Span> nominal(Deed deed) {
    String next = stretch.form(deed.to());
    if (next.equals("av") || next.equals("of") || next.equals("om")) {
      return phrases.phrase(deed.to() + 1);
    }
    return stretch.setting().english() ? phrases.phrase(deed.to()) : Optional.empty();
  }

  private Optional<Span> active(Deed deed) {
    if (deed.verb().equals("sørge for")) {
      return phrases.phrase(deed.to());
    }
    if (ActionWords.TELLING.contains(deed.verb())) {
      return topic(deed);
    }
    if (subjectFollows(deed)) {
      return Optional.empty();
    }
    int at = phrases.afterActors(deed.to());
    boolean close = at == deed.to() || stretch.words().mark(at).isEmpty();
    Optional<Span> direct = close ? given(deed, at) : Optional.empty();
    if (direct.isPresent()) {
      return direct;
    }
    boolean reports = ActionWords.REPORTING.contains(deed.verb());
    Optional<Span> about = reports ? topic(deed) : Optional.empty();
    return about.or(() -> inverted(deed) ? front(deed) : Optional.empty());
  }

  /** "Uten melding faller avtalen bort": after a verb in the second place comes its subject. */
  private boolean subjectFollows(Deed deed) {
    boolean present = deed.anchor() == deed.from() && !stretch.setting().english();
    return present
        && phrases.actorAt(phrases.afterDeterminers(deed.to())).isEmpty()
        && (deed.from() == stretch.from() || front(deed).isEmpty())
        && !stretch.actors().named().stream().anyMatch(one -> one.to() <= deed.from());
  }

  /** "gi skolen tilgang": who is given something stands before it. */
  private Optional<Span> given(Deed deed, int at) {
    boolean receiver = deed.verb().equals("gi") && DEFINITE.end(stretch.form(at));
    return receiver && !phrases.closed(at + 1) ? phrases.phrase(at + 1) : phrases.phrase(at);
  }

  /** "Avvik skal Leverandøren melde": who is bound stands between the modal and the verb. */
  private boolean inverted(Deed deed) {
    return !stretch.setting().english()
        && stretch.actors().named().stream()
            .anyMatch(one -> one.from() == deed.anchor() + 1 && one.to() <= deed.from());
  }

  /** "varsle Kunden om avvik", "notify the Customer of deviations" */
  private Optional<Span> topic(Deed deed) {
    for (int i = deed.to(); phrases.inside(i) && stretch.words().mark(i).isEmpty(); i++) {
      String form = stretch.form(i);
      if (stretch.parse().starts(i, Cue.JOIN) || (i > deed.to() && verbs.infinitive(form))) {
        return Optional.empty();
      }
      if (ActionWords.OM.contains(form)) {
        return phrases.phrase(i + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Span> passive(Deed deed) {
    int subject = subject(deed.anchor());
    boolean empty = EXPLETIVES.contains(stretch.form(subject)) && subject == deed.anchor() - 1;
    if (empty || stretch.form(deed.anchor() + 1).equals("det")) {
      return stretch.setting().english()
          ? Optional.empty()
          : phrases.phrase(phrases.afterActors(deed.to()));
    }
    boolean told = ActionWords.TELLING.contains(deed.verb());
    if (!stretch.setting().english() && deed.anchor() < deed.from()) {
      int after = phrases.afterAdverbs(deed.anchor() + 1);
      if (phrases.actorAt(phrases.afterDeterminers(after)).isPresent()) {
        return told ? topic(deed) : Optional.empty();
      }
      Optional<Span> inverted = after < deed.from() ? phrases.phrase(after) : Optional.empty();
      if (inverted.isPresent()) {
        return inverted;
      }
    }
    if (subject < deed.anchor() && phrases.actorAt(phrases.afterDeterminers(subject)).isPresent()) {
      return told ? topic(deed) : Optional.empty();
    }
    return front(deed);
  }

  /** The phrase that the main part begins with, before its verb. */
  private Optional<Span> front(Deed deed) {
    int from = subject(deed.anchor());
    return from < deed.anchor() ? phrases.phrase(from) : Optional.empty();
  }

  /** Where the subject of an English clause, or the front of a Norwegian one, begins. */
  private int subject(int verb) {
    int from = stretch.from();
    for (int i = from + 1; i < verb; i++) {
      boolean begins = stretch.words().marked(i, '|') || stretch.words().marked(i, ':');
      from = begins ? i : from;
    }
    while (from < verb && stretch.parse().zone(from) != Zone.MAIN) {
      from++;
    }
    boolean phrase =
        ActorReader.preposition(stretch.form(from))
            || stretch.form(from).endsWith("ly")
            || ActionWords.ADVERBS.contains(stretch.form(from))
            || ActionWords.OPENERS.contains(stretch.form(from));
    if (!phrase) {
      return from;
    }
    for (int i = verb - 1; i > from; i--) {
      if (stretch.words().mark(i).equals(",")) {
        return i;
      }
    }
    return verb;
  }
}
