package no.samsvar.clause;

import java.util.List;
import java.util.Optional;
import no.samsvar.clause.Parse.Segment;
import no.samsvar.clause.PhraseTable.Hit;
import no.samsvar.text.WordSet;

/**
 * One segment of a parsed sentence with what is known around it: what the readers of the axes look
 * at.
 */
final class Stretch {
  static final List<Zone> MAIN = List.of(Zone.MAIN);
  static final List<Zone> ALL = List.of(Zone.values());

  private static final WordSet IRREGULAR =
      WordSet.of(
          "done", "gone", "had", "led", "met", "put", "cut", "cost", "got", "made", "paid", "kept",
          "held", "found", "brought", "built", "bought", "sent", "spent", "lost", "left", "told",
          "won", "known", "shown", "drawn", "grown");

  private static final WordSet ADVERBS = WordSet.of("not", "also", "then", "now", "never");

  private final Parse parse;
  private final Segment segment;
  private final Setting setting;
  private final ActorReader actors;

  Stretch(Parse parse, Segment segment, Setting setting) {
    this.parse = parse;
    this.segment = segment;
    this.setting = setting;
    this.actors = new ActorReader(parse, segment, setting);
  }

  Parse parse() {
    return parse;
  }

  Segment segment() {
    return segment;
  }

  Setting setting() {
    return setting;
  }

  ActorReader actors() {
    return actors;
  }

  Words words() {
    return parse.words();
  }

  String form(int i) {
    return parse.words().form(i);
  }

  int from() {
    return segment.from();
  }

  /** Whether a phrase stands in these zones of it. */
  boolean in(Hit<Cue> hit, List<Zone> zones) {
    return hit.from() >= segment.from()
        && hit.from() < segment.to()
        && zones.contains(parse.zone(hit.from()));
  }

  boolean has(Cue cue, List<Zone> zones) {
    return parse.has(cue, segment, zones);
  }

  List<Hit<Cue>> all(Cue cue, List<Zone> zones) {
    return parse.all(cue, segment, zones);
  }

  Optional<Hit<Cue>> first(Cue cue, List<Zone> zones) {
    return parse.first(cue, segment, zones);
  }

  /** Whether it begins with a capital. */
  boolean capitalised() {
    return parse.words().capital(segment.from());
  }

  /** Whether it begins with a quotation mark. */
  boolean quoteOpens() {
    String mark = parse.words().mark(segment.from());
    return mark.indexOf('«') >= 0
        || mark.indexOf('"') >= 0
        || mark.indexOf('“') >= 0
        || mark.indexOf('”') >= 0;
  }

  boolean finite() {
    return parse.finiteIn(segment, Zone.MAIN);
  }

  boolean zone(Zone zone) {
    return parse.zoneIn(segment, zone);
  }

  /** The first finite verb of the main part; one before the segment when there is none. */
  int verb() {
    for (int i = segment.from(); i < segment.to(); i++) {
      if (parse.finite(i) && parse.zone(i) == Zone.MAIN) {
        return i;
      }
    }
    return segment.from() - 1;
  }

  /** Whether words such as "should have" say what might have been, not what one should have. */
  boolean unreal(Hit<Cue> hit) {
    int last = hit.to() - 1;
    return !setting.english() || !form(last).equals("have") || perfect(last);
  }

  /** Whether a participle follows an English "have", adverbs between left out. */
  boolean perfect(int have) {
    int i = have + 1;
    while (i < segment.to() && (form(i).endsWith("ly") || ADVERBS.contains(form(i)))) {
      i++;
    }
    return EnglishVerbs.participle(form(i)) || IRREGULAR.contains(form(i));
  }

  /** Whether somebody who can mean to do things is the subject. */
  boolean agent() {
    return actors.bearer().filter(actor -> actor.role() != Role.USERS).isPresent() || own();
  }

  /** Whether "vi", "kommunen" … stand as a subject, before the verb or right after it. */
  private boolean own() {
    int verb = verb();
    for (Hit<Cue> hit : all(Cue.AGENT, MAIN)) {
      boolean beside = hit.to() <= verb || hit.from() == verb + 1 || hit.from() == verb + 2;
      if (beside && !ActorReader.preposition(form(hit.from() - 1))) {
        return true;
      }
    }
    return false;
  }
}
