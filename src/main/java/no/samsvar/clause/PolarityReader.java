package no.samsvar.clause;

import java.util.List;
import no.samsvar.clause.Parse.Segment;

/** Reads whether a clause affirms, negates, or says that something is lacking. */
final class PolarityReader {
  /** What an agreement calls itself and its parts. */
  private static final List<String> SELF =
      List.of(
          "avtale", "avtala", "kontrakt", "bilag", "vedlegg", "dokument", "agreement", "contract",
          "annex", "schedule", "appendix", "terms", "krav", "bestemmelse", "føresegn", "regulering");

  private static final List<String> RELEASE =
      List.of(
          "fritatt", "fritas", "friteken", "fraskriver", "fråskriv", "fraskrevet", "frafaller",
          "fråfell", "unntatt", "unnateke", "avkall", "disclaims", "disclaim", "disclaimed", "waives",
          "waive", "waived", "excluded", "exempt");

  private final Parse parse;
  private final Segment segment;
  private final List<Zone> zones;

  private final boolean agreement;

  PolarityReader(Parse parse, Segment segment, List<Zone> zones, boolean agreement) {
    this.parse = parse;
    this.segment = segment;
    this.zones = zones;
    this.agreement = agreement;
  }

  /** The polarity under a force. */
  Polarity polarity(Force force) {
    if (parse.has(Cue.OMITTED, segment, List.of(Zone.ASIDE)) || has(Cue.NEEDLESS)) {
      return Polarity.DEFICIT;
    }
    boolean without = tail() || (!agreement && has(Cue.WITHOUT) && force == Force.NONE);
    int lacks = (agreement && !ofTheAgreement() ? 0 : count(Cue.LACK)) + (without ? 1 : 0);
    int negators = count(Cue.NOT) + count(Cue.NO);
    if (neither()) {
      negators = 1;
    }
    if (negators + lacks == 0) {
      return relativeLack(force) ? Polarity.DEFICIT : Polarity.AFFIRMED;
    }
    if (negators >= 2 || (negators == 1 && lacks > 0)) {
      return Polarity.AFFIRMED;
    }
    return lacks > 0 ? lack(force) : negated(force);
  }

  private Polarity lack(Force force) {
    boolean modal = force == Force.MUST && parse.has(Cue.MUST, segment, zones);
    return modal ? Polarity.AFFIRMED : Polarity.DEFICIT;
  }

  private Polarity negated(Force force) {
    boolean claim = has(Cue.CLAIM) || has(Cue.DUTY) || has(Cue.RIGHT);
    if (has(Cue.EXCEPT)) {
      return claim && has(Cue.NO) ? Polarity.DEFICIT : Polarity.AFFIRMED;
    }
    if (claim) {
      return Polarity.DEFICIT;
    }
    if (force == Force.NONE || force == Force.INTENT) {
      boolean lack = has(Cue.NO) || has(Cue.EXIST) || !parse.finiteIn(segment, Zone.MAIN);
      return lack ? Polarity.DEFICIT : Polarity.NEGATED;
    }
    return Polarity.NEGATED;
  }

  /** "uten at … var etablert" */
  private boolean tail() {
    return parse.starts(segment.from(), Cue.TAIL)
        && (parse.words().form(segment.from()).startsWith("ut")
            || parse.words().form(segment.from()).equals("without"));
  }

  /**
   * "Det stilles forventninger … som ikke er hjemlet": the relative clause says what the sentence
   * is about.
   */
  private boolean relativeLack(Force force) {
    List<Zone> relative = List.of(Zone.RELATIVE);
    return force == Force.NONE
        && parse.words().form(segment.from()).equals("det")
        && parse.has(Cue.NOT, segment, relative)
        && parse.has(Cue.EXIST, segment, relative);
  }

  /**
   * Agreements speak of defects, deviations and failures as their subject matter; a lack counts
   * when it is said of the agreement itself, or releases from a duty.
   */
  private boolean ofTheAgreement() {
    for (int i = segment.from(); i < segment.to(); i++) {
      String form = parse.words().form(i);
      boolean early = i < segment.from() + 4;
      if ((early && SELF.stream().anyMatch(form::startsWith)) || RELEASE.contains(form)) {
        return true;
      }
    }
    return false;
  }

  private boolean neither() {
    for (int i = segment.from(); i < segment.to(); i++) {
      String form = parse.words().form(i);
      if (form.equals("verken")
          || form.equals("hverken")
          || form.equals("korkje")
          || form.equals("neither")
          || form.equals("nor")) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Cue cue) {
    return parse.has(cue, segment, zones);
  }

  private int count(Cue cue) {
    return parse.all(cue, segment, zones).size();
  }
}
