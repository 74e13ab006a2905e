package no.samsvar.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.clause.DeferralWords.Sense;
import no.samsvar.clause.Parse.Segment;
import no.samsvar.clause.PhraseTable.Hit;
import no.samsvar.text.Span;
import no.samsvar.text.WordSet;

/**
 * Sees whether a clause puts its matter off: leaves it to a later agreement or decision ("avtales
 * senere", an indirect question that is to be settled), or to a text that is not there.
 */
final class DeferralReader {
  /** Between a negator, or "bli", and its participle: "ikke endelig er avklart". */
  private static final int NEAR = 4;

  /** Between "drøfte om" and its verb. */
  private static final int ASKED = 6;

  /** An indirect question begins the sentence, "spørsmålet om" before it left out … */
  private static final int SUBJECT = 3;

  /** … or follows its verb, an adverb between them. */
  private static final int OBJECT = 3;

  private static final WordSet BEFORE_QUESTION =
      WordSet.of("on", "about", "upon", "agree", "decide", "discuss", "om");

  private static final WordSet BECOMES = WordSet.of("bli", "blir", "verte", "vert", "be", "been");

  private static final WordSet AGENT = WordSet.of("av", "by");

  private final Stretch stretch;
  private final Parse parse;
  private final Segment segment;
  private final Setting setting;
  private final List<Hit<Sense>> hits;

  DeferralReader(Stretch stretch) {
    this.stretch = stretch;
    this.parse = stretch.parse();
    this.segment = stretch.segment();
    this.setting = stretch.setting();
    this.hits = new ArrayList<>();
    for (Hit<Sense> hit : parse.findings().deferrals()) {
      if (hit.from() >= segment.from() && hit.to() <= segment.to()) {
        hits.add(hit);
      }
    }
  }

  /** The words that put the matter off; refers when the clause names a place that settles it. */
  Optional<Span> deferral(boolean refers) {
    if (hits.isEmpty() || !setting.body()) {
      return Optional.empty();
    }
    return hits.stream()
        .filter(hit -> defers(hit, refers))
        .findFirst()
        .map(hit -> parse.words().span(hit.from(), hit.to()));
  }

  private boolean defers(Hit<Sense> hit, boolean refers) {
    Zone zone = parse.zone(hit.from());
    if (hit.is(Sense.ABSENT)) {
      return zone == Zone.MAIN || zone == Zone.RELATIVE;
    }
    boolean asks = asks(hit);
    if (zone == Zone.PURPOSE) {
      return hit.is(Sense.TALK) && asks;
    }
    if (zone != Zone.MAIN && zone != Zone.THAT) {
      return false;
    }
    if (hit.is(Sense.OPEN)) {
      return !agent(hit) || later(hit);
    }
    if (hit.is(Sense.PARTICIPLE) && negated(hit)) {
      return true;
    }
    if (refers) {
      return false;
    }
    boolean passive = hit.is(Sense.SETTLED) || (hit.is(Sense.PARTICIPLE) && becomes(hit));
    boolean written = hit.is(Sense.WRITTEN) && (!setting.english() || becomes(hit));
    return (passive && (later(hit) || (asks && !agent(hit))))
        || (written && ((asks && !agent(hit)) || (setting.english() && becomesLater(hit))))
        || (hit.is(Sense.TALK) && (asks ? together(hit) : later(hit) && !habit() && parties()));
  }

  /** "will be listed in the relevant Order Form": future, not "is listed". */
  private boolean becomesLater(Hit<Sense> hit) {
    return later(hit)
        && (parse.words().form(hit.from() - 2).equals("will")
            || parse.words().form(hit.from() - 2).equals("to"));
  }

  /** "Partene drøfter avvik nærmere i møtene" goes on all the time. */
  private boolean habit() {
    return !parse.has(Cue.MUST, segment, Stretch.MAIN)
        && !parse.has(Cue.WILL, segment, Stretch.MAIN);
  }

  /** To decide or clear up alone is somebody's task; to agree or talk takes two. */
  private boolean together(Hit<Sense> hit) {
    String verb = parse.words().form(hit.from());
    if (verb.startsWith("eni") || verb.startsWith("eini") || verb.startsWith("samd")) {
      return becomes(hit);
    }
    boolean alone = verb.startsWith("avklar") || verb.equals("decide") || verb.startsWith("ta");
    return !alone || parties();
  }

  private boolean parties() {
    return stretch.actors().bearer().filter(actor -> actor.role() == Role.BOTH_PARTIES).isPresent();
  }

  private boolean becomes(Hit<Sense> hit) {
    for (int i = Math.max(segment.from(), hit.from() - NEAR); i < hit.from(); i++) {
      if (BECOMES.contains(parse.words().form(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean negated(Hit<Sense> hit) {
    for (int i = Math.max(segment.from(), hit.from() - NEAR); i < hit.from(); i++) {
      boolean not = parse.starts(i, Cue.NOT) || parse.starts(i, Cue.NO);
      if (not && parse.zone(i) == parse.zone(hit.from())) {
        return asks(hit) || yet();
      }
    }
    return false;
  }

  /** "Foreløpig", "not yet": what is not settled now is to be settled. */
  private boolean yet() {
    for (int i = segment.from(); i < segment.to(); i++) {
      String form = parse.words().form(i);
      boolean yet =
          switch (form) {
            case "foreløpig", "førebels", "ennå", "enno", "enda", "yet", "endelig", "endeleg" ->
                true;
            default -> false;
          };
      if (yet) {
        return true;
      }
    }
    return false;
  }

  private boolean later(Hit<Sense> verb) {
    return hits.stream()
        .anyMatch(
            hit ->
                hit.is(Sense.LATER)
                    && hit.from() != verb.from()
                    && (parse.zone(hit.from()) == Zone.MAIN || opens(hit, verb)));
  }

  /** "fastsettes når prøveperioden er over": the time opens a part after the verb. */
  private boolean opens(Hit<Sense> hit, Hit<Sense> verb) {
    return parse.zone(hit.from()) == Zone.IF && hit.from() >= verb.to();
  }

  /** "fastsettes av styret": somebody has the power to settle it. */
  private boolean agent(Hit<Sense> hit) {
    return AGENT.contains(parse.words().form(hit.to()));
  }

  /** Whether an indirect question is the subject or object of the verb. */
  private boolean asks(Hit<Sense> verb) {
    for (int i = segment.from(); i < Math.min(segment.to(), verb.to() + OBJECT); i++) {
      boolean place = i < segment.from() + SUBJECT || i >= verb.to();
      if (place && (question(i) || fronted(i) || (i == verb.to() && whether(i)))) {
        return true;
      }
    }
    return false;
  }

  /** "hvordan …"; an English "which" or "who" after a noun is relative. */
  private boolean question(int i) {
    Zone zone = parse.zone(i);
    boolean relative =
        zone == Zone.RELATIVE && !BEFORE_QUESTION.contains(parse.words().form(i - 1));
    return parse.starts(i, Cue.ASK) && zone != Zone.MAIN && zone != Zone.IF && !relative;
  }

  /** "Om data skal kunne overføres, …", "Spørsmålet om hvem …". */
  private boolean fronted(int i) {
    boolean subject = setting.english() && parse.starts(i, Cue.ASK) && !occasion(i);
    return i == segment.from() && (subject || (whether(i) && parse.zone(i) == Zone.IF));
  }

  private boolean occasion(int i) {
    return parse.words().form(i).equals("when");
  }

  private boolean whether(int i) {
    String form = parse.words().form(i);
    if (!form.equals("om") && !form.equals("whether")) {
      return parse.words().form(i - 1).equals("om") && parse.starts(i, Cue.ASK);
    }
    for (int j = i + 1; j < Math.min(segment.to(), i + ASKED); j++) {
      if (parse.finite(j)) {
        return true;
      }
    }
    return false;
  }
}
