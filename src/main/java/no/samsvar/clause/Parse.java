package no.samsvar.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One sentence as far as the vocabularies see it: cues, finite verbs, the zone of each word, and
 * where it is cut.
 */
final class Parse {
  /**
   * Words from (inclusive) to (exclusive) that have one force, polarity and stance, or may have;
   * framed when it goes on with what the segment before reports ("sier at …, men …").
   */
  record Segment(int from, int to, boolean framed) {}

  private final Words words;
  private final List<PhraseTable.Hit<Cue>> hits;
  private final long[] starting;
  private final int[] lengths;
  private final long cues;
  private final Findings findings;
  private final boolean[] finite;
  private final Zone[] zones;
  private final List<Segment> segments;

  Parse(Words words, Setting setting, boolean elided) {
    Grammar grammar = Grammar.of(setting.language());
    this.words = words;
    this.findings = new Findings(words, setting.language());
    this.hits = grammar.cues().find(words);
    this.starting = new long[words.size() + 1];
    this.lengths = new int[words.size() + 1];
    long all = 0;
    for (PhraseTable.Hit<Cue> hit : hits) {
      starting[hit.from()] = hit.meanings();
      lengths[hit.from()] = hit.to() - hit.from();
      all |= hit.meanings();
    }
    this.cues = all;
    this.finite = new FiniteVerbs(words, hits, grammar).mark();
    for (int i = 0; i < words.size(); i++) {
      finite[i] &= !names(setting.terms(), i);
    }
    this.zones = new Zone[words.size()];
    Arrays.fill(zones, Zone.MAIN);
    this.segments = words.size() == 0 ? List.of() : new SentenceScan(this, grammar, elided).cut();
    segments.forEach(this::settle);
  }

  /** "Utfører" and "Drifter" are no verbs where a party is called so. */
  private boolean names(DefinedTerms terms, int i) {
    return words.capital(i) && terms.role(words.form(i)).isPresent();
  }

  /**
   * A segment whose only verbs stand in a part that its first word opened by mistake ("før" and
   * "innen" are prepositions too, "som kunder" is no relative clause) is all main.
   */
  private void settle(Segment segment) {
    if (finiteIn(segment, Zone.MAIN)) {
      return;
    }
    for (int i = segment.from(); i < segment.to(); i++) {
      boolean weak =
          (zones[i] == Zone.OTHER && !asked(segment, i))
              || (zones[i] == Zone.RELATIVE && !relativeVerb(segment, i));
      if (weak && finite[i]) {
        clear(segment, zones[i]);
        return;
      }
    }
  }

  /**
   * "Plan for hvordan målene skal nås", "spør hva de skal ta opp": what is asked is no main part.
   */
  private boolean asked(Segment segment, int verb) {
    int opener = verb;
    while (opener > segment.from() && zones[opener - 1] == zones[verb]) {
      opener--;
    }
    return opener > segment.from() && starts(opener, Cue.ASK);
  }

  private void clear(Segment segment, Zone zone) {
    for (int i = segment.from(); i < segment.to(); i++) {
      zones[i] = zones[i] == zone ? Zone.MAIN : zones[i];
    }
  }

  /**
   * Whether the verb belongs to a relative clause: nothing but adverbs, or a definite subject,
   * before it.
   */
  private boolean relativeVerb(Segment segment, int verb) {
    int opener = verb - 1;
    while (opener > segment.from() && !starts(opener, Cue.RELATIVE)) {
      opener--;
    }
    boolean plural = words.form(opener + 1).endsWith("er") && !words.capital(opener + 1);
    return verb != opener + 2 || !plural || !starts(verb, Cue.MUST);
  }

  Words words() {
    return words;
  }

  Findings findings() {
    return findings;
  }

  /** Every phrase of the sentence that has a cue, in order. */
  List<PhraseTable.Hit<Cue>> hits() {
    return hits;
  }

  List<Segment> segments() {
    return segments;
  }

  boolean finite(int i) {
    return i >= 0 && i < finite.length && finite[i];
  }

  Zone zone(int i) {
    return zones[i];
  }

  void put(int i, Zone zone) {
    zones[i] = zone;
  }

  /** Whether a phrase with this cue starts at word i. */
  boolean starts(int i, Cue cue) {
    return i >= 0 && i < starting.length && Bits.hold(starting[i], cue);
  }

  /** Whether a phrase with this cue stands anywhere; of most cues none does. */
  private boolean holds(Cue cue) {
    return Bits.hold(cues, cue);
  }

  /** How many words the phrase has that starts at word i; one when none does. */
  int length(int i) {
    return Math.max(1, lengths[i]);
  }

  /** First phrase with this cue that lies in the segment and the given zones. */
  Optional<PhraseTable.Hit<Cue>> first(Cue cue, Segment segment, List<Zone> in) {
    if (!holds(cue)) {
      return Optional.empty();
    }
    for (PhraseTable.Hit<Cue> hit : hits) {
      if (hit.from() >= segment.from()
          && hit.from() < segment.to()
          && hit.is(cue)
          && in.contains(zones[hit.from()])) {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }

  /** Every phrase with this cue that lies in the segment and the given zones. */
  List<PhraseTable.Hit<Cue>> all(Cue cue, Segment segment, List<Zone> in) {
    if (!holds(cue)) {
      return List.of();
    }
    List<PhraseTable.Hit<Cue>> found = new ArrayList<>();
    for (PhraseTable.Hit<Cue> hit : hits) {
      if (hit.from() >= segment.from()
          && hit.from() < segment.to()
          && hit.is(cue)
          && in.contains(zones[hit.from()])) {
        found.add(hit);
      }
    }
    return found;
  }

  boolean has(Cue cue, Segment segment, List<Zone> in) {
    return first(cue, segment, in).isPresent();
  }

  /** Whether the segment has a finite verb in its main part. */
  boolean finiteIn(Segment segment, Zone zone) {
    for (int i = segment.from(); i < segment.to(); i++) {
      if (finite[i] && zones[i] == zone) {
        return true;
      }
    }
    return false;
  }

  boolean zoneIn(Segment segment, Zone zone) {
    for (int i = segment.from(); i < segment.to(); i++) {
      if (zones[i] == zone) {
        return true;
      }
    }
    return false;
  }
}
