package no.samsvar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.clause.PhraseTable.Hit;
import no.samsvar.text.WordSet;

/** Reads how strongly a clause binds. */
final class ForceReader {
  private static final List<Zone> FRAMED = List.of(Zone.MAIN, Zone.THAT);
  private static final List<Zone> CLEFT = List.of(Zone.MAIN, Zone.RELATIVE);
  private static final long BINDING =
      Bits.of(Cue.MUST, Cue.SHOULD, Cue.MAY, Cue.WILL, Cue.DUTY, Cue.RIGHT, Cue.ADVICE);

  private static final long MAY_BIND = BINDING | Bits.of(Cue.TASK, Cue.LATER, Cue.BURDEN);

  /** What one "can" do with what follows, without anything being permitted. */
  private static final WordSet MENTIONING =
      WordSet.of(
          "nevnes", "oppsummeres", "nemnast", "oppsummerast", "sies", "seiast", "illustreres");

  /** What "is to …" explains, without binding anybody. */
  private static final WordSet WAYS =
      WordSet.of(
          "way",
          "goal",
          "aim",
          "purpose",
          "objective",
          "idea",
          "point",
          "step",
          "intention",
          "challenge",
          "option",
          "approach",
          "alternative",
          "mission",
          "vision",
          "ambition");

  /** Words between a question word and the verb of duty that it asks about. */
  private static final int ASKED = 3;

  private static final WordSet BEARS =
      WordSet.of("har", "underlagt", "pålagt", "gjelder", "gjeld", "av", "have", "has");

  /** Verbs whose that-clause says what a rule comes to; "handler om at" only names a topic. */
  private static final WordSet MEANING =
      WordSet.of("innebærer", "inneber", "betyr", "medfører", "gjør", "gjer", "fører");

  /** Verbs that lay down a rule rather than tell of a need. */
  private static final WordSet RULING = WordSet.of("skal", "plikter", "pliktar", "forplikter");

  /** How far from "det er" a cleft sentence opens its relative clause. */
  private static final int CLEFT_SUBJECT = 7;

  /** How far after "vil" its verb can stand. */
  private static final int INVERSION = 5;

  private static final WordSet DEMANDS = WordSet.of("krav", "requirement");

  private static final WordSet DEMANDED = WordSet.of("om", "at", "for", "that");

  private final Stretch stretch;

  ForceReader(Stretch stretch) {
    this.stretch = stretch;
  }

  /** Zones that count: the main part, or what it frames when it says nothing itself. */
  List<Zone> zones() {
    if (!binding(Stretch.MAIN).isEmpty() || decided()) {
      return Stretch.MAIN;
    }
    boolean effect = stretch.has(Cue.EFFECT, Stretch.MAIN) && !ruled();
    if (stretch.zone(Zone.THAT) && !effect && follows()) {
      return FRAMED;
    }
    return cleft() ? CLEFT : Stretch.MAIN;
  }

  /** "Dette innebærer at leverandøren skal …" lays down what "må" and "kan" would only describe. */
  private boolean ruled() {
    return stretch.all(Cue.EFFECT, Stretch.MAIN).stream()
            .anyMatch(hit -> MEANING.contains(stretch.form(hit.from())))
        && binding(FRAMED).stream().anyMatch(hit -> RULING.contains(stretch.form(hit.from())));
  }

  /** "Krav til at kommunene skal …, har økt": a framed part before the verb lays nothing down. */
  private boolean follows() {
    for (int i = stretch.from(); i < stretch.verb(); i++) {
      if (stretch.parse().zone(i) == Zone.THAT) {
        return false;
      }
    }
    return true;
  }

  private boolean decided() {
    return stretch.has(Cue.WISH, Stretch.MAIN)
        || stretch.has(Cue.NOT, Stretch.MAIN)
        || stretch.has(Cue.NO, Stretch.MAIN)
        || stretch.has(Cue.LACK, Stretch.MAIN);
  }

  /** "Det er Leverandøren som skal …" */
  private boolean cleft() {
    int from = stretch.from();
    String first = stretch.form(from);
    String second = stretch.form(from + 1);
    boolean opens =
        (first.equals("det") && (second.equals("er") || second.equals("blir")))
            || (first.equals("it") && second.equals("is"));
    if (!opens) {
      return false;
    }
    for (int i = from + 2; i < Math.min(stretch.segment().to(), from + CLEFT_SUBJECT); i++) {
      if (stretch.parse().zone(i) == Zone.RELATIVE) {
        return true;
      }
    }
    return false;
  }

  /** The force; NONE when the clause has no word for it. */
  Force force() {
    List<Zone> zones = zones();
    List<Hit<Cue>> hits = binding(zones);
    if (hits.isEmpty() && demands()) {
      return Force.MUST;
    }
    if (hits.isEmpty() && new Softened(stretch).planned(zones)) {
      return Force.INTENT;
    }
    if (hits.isEmpty()) {
      return wishes(zones) ? Force.INTENT : Force.NONE;
    }
    int verb = stretch.verb();
    for (Hit<Cue> hit : hits) {
      if (hit.to() > verb) {
        return force(hit, zones);
      }
    }
    return force(hits.getFirst(), zones);
  }

  private boolean wishes(List<Zone> zones) {
    for (Hit<Cue> hit : stretch.all(Cue.WISH, zones)) {
      if (!stretch.words().marked(hit.from(), '/')) {
        return true;
      }
    }
    return false;
  }

  private Force force(Hit<Cue> hit, List<Zone> zones) {
    if (hit.is(Cue.MUST)) {
      return would(zones) || past(hit) ? Force.NONE : Force.MUST;
    }
    if (hit.is(Cue.SHOULD)) {
      return would(zones) ? Force.NONE : Force.SHOULD;
    }
    if (hit.is(Cue.MAY)) {
      return may(
          List.of(Cue.NOT, Cue.NO, Cue.NEITHER).stream().anyMatch(c -> stretch.has(c, zones)));
    }
    if (hit.is(Cue.WILL)) {
      return will(hit);
    }
    if (hit.is(Cue.DUTY) || hit.is(Cue.BURDEN) || hit.is(Cue.TASK) || willBe(hit)) {
      return Force.MUST;
    }
    return hit.is(Cue.RIGHT) ? Force.MAY : Force.SHOULD;
  }

  /** "Krav om totrinnspålogging": a demand without a verb; "Krav til …" is a label. */
  private boolean demands() {
    return !stretch.finite()
        && stretch.setting().body()
        && DEMANDS.contains(stretch.form(stretch.from()))
        && DEMANDED.contains(stretch.form(stretch.from() + 1));
  }

  /** In an English agreement "will be" is what "shall be" is. */
  private boolean willBe(Hit<Cue> hit) {
    return hit.is(Cue.LATER)
        && stretch.setting().english()
        && stretch.form(hit.from()).equals("will");
  }

  private boolean would(List<Zone> zones) {
    return stretch.all(Cue.WOULD, zones).stream().anyMatch(stretch::unreal);
  }

  /** "Prosjektet skulle levere i 2015" tells of another time; an agreement has none. */
  private boolean past(Hit<Cue> hit) {
    return stretch.form(hit.from()).equals("skulle") && !stretch.setting().agreement();
  }

  /** "kan ikke" forbids in agreements; in reports it says what could not be done. */
  private Force may(boolean negated) {
    if (!negated) {
      return Force.MAY;
    }
    if (stretch.setting().agreement()) {
      return Force.MUST;
    }
    return stretch.setting().retells() ? Force.NONE : Force.MAY;
  }

  /** "vil" and "will" order, intend or foretell. */
  private Force will(Hit<Cue> hit) {
    boolean english = stretch.setting().english();
    if (english && stretch.setting().agreement()) {
      return Force.MUST;
    }
    Optional<Force> softened = new Softened(stretch).after(hit);
    if (softened.isPresent()) {
      return softened.get();
    }
    boolean foretells = false;
    boolean passive = false;
    VerbForms verbs = Grammar.of(stretch.setting().language()).verbs();
    for (int i = hit.to(); i < Math.min(stretch.segment().to(), hit.to() + INVERSION); i++) {
      foretells |= stretch.parse().starts(i, Cue.EPISTEMIC);
      passive |= verbs.passive(stretch.form(i));
    }
    boolean forecast = foretells || (!english && !passive && stretch.finite());
    return forecast && !stretch.agent() ? Force.NONE : Force.INTENT;
  }

  /** "har taushetsplikt", or the word alone. */
  private boolean borne(Hit<Cue> hit) {
    return !stretch.finite() || BEARS.contains(stretch.form(hit.from() - 1));
  }

  /** "The easiest way is to be prepared" says what something is. */
  private boolean copula(Hit<Cue> hit) {
    String form = stretch.form(hit.from());
    if (!(form.equals("is") || form.equals("are")) || !stretch.form(hit.to() - 1).equals("to")) {
      return false;
    }
    for (int i = stretch.from(); i < hit.from(); i++) {
      if (WAYS.contains(stretch.form(i)) && hit.to() == hit.from() + 2) {
        return true;
      }
    }
    return false;
  }

  /** "How do we ensure …", "Hvordan sørger vi for …": a duty is asked about, not laid down. */
  private boolean asked(Hit<Cue> hit) {
    return hit.is(Cue.DUTY)
        && stretch.parse().starts(stretch.from(), Cue.ASK)
        && hit.from() <= stretch.from() + ASKED;
  }

  /** Not "å kunne", "rettigheter og plikter", "kan nevnes", nor what a report says it takes. */
  private boolean binds(Hit<Cue> hit) {
    String form = stretch.form(hit.from());
    boolean infinitive = stretch.form(hit.from() - 1).equals("å") && hit.to() == hit.from() + 1;
    boolean noun = form.equals("plikter") && !stretch.parse().finite(hit.from());
    boolean mentions = hit.is(Cue.MAY) && MENTIONING.contains(stretch.form(hit.to()));
    boolean takes =
        form.equals("kreves")
            && stretch.setting().retells()
            && !stretch.form(hit.to()).equals("at");
    return !infinitive
        && !noun
        && !new NamedRight(stretch).named(hit)
        && !mentions
        && !takes
        && !copula(hit)
        && !asked(hit);
  }

  /** Every phrase that binds, in order. */
  private List<Hit<Cue>> binding(List<Zone> zones) {
    List<Hit<Cue>> found = new ArrayList<>();
    for (Hit<Cue> hit : stretch.parse().hits()) {
      if ((hit.meanings() & MAY_BIND) != 0 && stretch.in(hit, zones) && binding(hit)) {
        found.add(hit);
      }
    }
    return found;
  }

  private boolean binding(Hit<Cue> hit) {
    boolean agreed = stretch.setting().agreement() && (hit.is(Cue.TASK) || willBe(hit));
    return agreed
        || ((hit.meanings() & BINDING) != 0 && binds(hit))
        || (hit.is(Cue.BURDEN) && borne(hit));
  }
}
