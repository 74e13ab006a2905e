package no.samsvar.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samsvar.clause.Parse.Segment;
import no.samsvar.document.Language;
import no.samsvar.text.WordSet;

/** Reads who is named in a clause, who is bound by it and to whom. */
final class ActorReader {
  private static final WordSet PREPOSITIONS =
      WordSet.of(
          "til", "for", "med", "av", "fra", "frå", "overfor", "hos", "på", "i", "om", "mellom",
          "mot", "via", "ved", "ifølge", "ifølgje", "to", "by", "from", "with", "of", "at",
          "between", "on", "against", "under", "than");
  private static final WordSet PRONOUNS =
      WordSet.of(
          "it",
          "they",
          "he",
          "she",
          "den",
          "han",
          "hun",
          "ho",
          "denne",
          "vedkommende",
          "de",
          "dei");
  private static final WordSet AGENT = WordSet.of("av", "by");

  private static final WordSet ARTICLES =
      WordSet.of("the", "den", "det", "dei", "de", "each", "any", "our", "its", "a", "an");
  private final Parse parse;
  private final Segment segment;
  private final List<NamedActor> named;
  private final Language language;
  private final boolean english;
  private final PassiveReader.Effect passive;

  ActorReader(Parse parse, Segment segment, Setting setting) {
    this.parse = parse;
    this.segment = segment;
    this.language = setting.language();
    this.english = setting.language() == Language.ENGLISH;
    this.named = find(setting);
    this.passive = new PassiveReader(parse, segment, setting.language()).effect(verb());
  }

  private List<NamedActor> find(Setting setting) {
    List<NamedActor> found = new ArrayList<>();
    Words words = parse.words();
    boolean[] taken = new boolean[words.size()];
    Language language = setting.language();
    for (PhraseTable.Hit<Role> hit : parse.findings().roles()) {
      boolean attribute = language == Language.ENGLISH && attribute(words, hit);
      boolean own = hit.first() == Role.STATE && setting.terms().titled(words.form(hit.from()));
      if (hit.from() >= segment.from() && hit.to() <= segment.to() && !attribute && !own) {
        add(found, setting, hit.from(), hit.to(), hit.first());
        Arrays.fill(taken, hit.from(), hit.to(), true);
      }
    }
    BodyHeads heads = new BodyHeads(words, setting);
    for (int i = segment.from(); i < segment.to(); i++) {
      int at = i;
      if (!taken[i] && !goesOn(setting, at)) {
        setting
            .terms()
            .role(words.form(i))
            .or(() -> heads.role(at))
            .ifPresent(role -> add(found, setting, at, at + 1, role));
      }
    }
    found.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return List.copyOf(found);
  }

  /** "Granli" in "Granli Elektro", where the latter is a name of somebody else. */
  private boolean goesOn(Setting setting, int i) {
    Words words = parse.words();
    if (!words.capital(i) || !words.capital(i + 1) || !words.mark(i + 1).isEmpty()) {
      return false;
    }
    Optional<Role> next = setting.terms().role(words.form(i + 1));
    return next.isPresent() && !next.equals(setting.terms().role(words.form(i)));
  }

  /** "Customer Data", "Supplier Personnel": a name of something else. */
  private static boolean attribute(Words words, PhraseTable.Hit<Role> hit) {
    return words.capital(hit.from()) && words.capital(hit.to()) && words.mark(hit.to()).isEmpty();
  }

  private void add(List<NamedActor> found, Setting setting, int from, int to, Role role) {
    Words words = parse.words();
    boolean named = from + 1 == to || (from + 2 == to && ARTICLES.contains(words.form(from)));
    Role own = named ? setting.terms().role(words.form(to - 1)).orElse(role) : role;
    found.add(new NamedActor(new Actor(words.span(from, to), own), from, to));
  }

  List<NamedActor> named() {
    return named;
  }

  List<Actor> actors() {
    List<Actor> actors = new ArrayList<>(named.size());
    for (NamedActor one : named) {
      actors.add(one.actor());
    }
    return actors;
  }

  /**
   * The subject of the main verb, before or right after it, or the agent of a passive. Where the
   * main part only has a pronoun, or a subject that is told something, the subject of the condition
   * before it is bound: "Blir Leverandøren klar over …, skal Kunden varsles".
   */
  Optional<Actor> bearer() {
    int verb = verb();
    Optional<Actor> agent = agentAfter(verb);
    Optional<NamedActor> subject = subject(verb);
    if (passive == PassiveReader.Effect.NONE && subject.isPresent()) {
      return subject.map(this::joined);
    }
    if (agent.isPresent() || passive == PassiveReader.Effect.DONE) {
      return agent;
    }
    return passive == PassiveReader.Effect.TOLD || pronoun(verb) ? conditioned(verb) : agent;
  }

  private Optional<Actor> agentAfter(int verb) {
    for (NamedActor one : named) {
      if (one.from() > verb && main(one) && agent(one.from())) {
        return Optional.of(one.actor());
      }
    }
    return Optional.empty();
  }

  private Optional<NamedActor> subject(int verb) {
    for (NamedActor one : named) {
      boolean beside =
          one.to() <= verb || (one.from() > verb && one.from() <= verb + 2 && inverted(verb));
      if (beside && main(one) && !governed(one)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** Whether the subject may follow the verb. */
  private boolean inverted(int verb) {
    return !english || verb <= segment.from() || cleft(verb);
  }

  /** "It is the Customer that owns …" */
  private boolean cleft(int verb) {
    return verb == segment.from() + 1
        && parse.words().form(segment.from()).equals("it")
        && parse.words().form(verb).equals("is");
  }

  static boolean preposition(String form) {
    return PREPOSITIONS.contains(form);
  }

  private boolean main(NamedActor one) {
    return parse.zone(one.from()) == Zone.MAIN;
  }

  private boolean governed(NamedActor one) {
    return PREPOSITIONS.contains(parse.words().form(beforeArticle(one.from())));
  }

  private boolean pronoun(int verb) {
    return PRONOUNS.contains(parse.words().form(verb - 1))
        || PRONOUNS.contains(parse.words().form(verb + 1));
  }

  private Optional<Actor> conditioned(int verb) {
    for (NamedActor one : named) {
      if (one.to() <= verb && !main(one) && !governed(one)) {
        return Optional.of(one.actor());
      }
    }
    return Optional.empty();
  }

  /** "Leverandøren og Kunden" are both parties, as "partene" are. */
  private Actor joined(NamedActor one) {
    for (NamedActor other : named) {
      int between = beforeArticle(other.from());
      Optional<Role> both = both(parse.words().form(between));
      if (between == one.to() && both.isPresent() && opposite(one.actor(), other.actor())) {
        return new Actor(parse.words().span(one.from(), other.to()), both.get());
      }
    }
    return one.actor();
  }

  private static Optional<Role> both(String conjunction) {
    return switch (conjunction) {
      case "og", "and" -> Optional.of(Role.BOTH_PARTIES);
      case "eller", "or" -> Optional.of(Role.EITHER_PARTY);
      default -> Optional.empty();
    };
  }

  private static boolean opposite(Actor one, Actor other) {
    return (supplying(one) && buying(other)) || (buying(one) && supplying(other));
  }

  private static boolean supplying(Actor actor) {
    return actor.role() == Role.SUPPLIER || actor.role() == Role.PROCESSOR;
  }

  private static boolean buying(Actor actor) {
    return actor.role() == Role.CUSTOMER || actor.role() == Role.CONTROLLER;
  }

  /** "av Leverandøren", but not "på vegne av Kunden". */
  private boolean agent(int i) {
    int before = beforeArticle(i);
    String head = parse.words().form(before - 1);
    return AGENT.contains(parse.words().form(before))
        && !head.startsWith("vegne")
        && !head.startsWith("side");
  }

  private int verb() {
    for (int i = segment.from(); i < segment.to(); i++) {
      if (parse.finite(i) && parse.zone(i) == Zone.MAIN) {
        return i;
      }
    }
    return segment.from() - 1;
  }

  /** Whom it is owed to: named after a preposition of direction, or as the object of a verb. */
  Optional<Actor> recipient(Optional<Actor> bearer) {
    int verb = verb();
    if (passive == PassiveReader.Effect.TOLD) {
      Optional<NamedActor> told = subject(verb);
      if (told.isPresent()) {
        return told.map(NamedActor::actor);
      }
    }
    return new RecipientReader(parse, segment, language).recipient(named, bearer, verb);
  }

  private int beforeArticle(int i) {
    int before = i - 1;
    while (ARTICLES.contains(parse.words().form(before))) {
      before--;
    }
    return before;
  }
}
