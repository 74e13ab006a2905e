package no.samsvar.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import no.samsvar.measure.Comparison;
import no.samsvar.measure.Interval;
import no.samsvar.measure.ObservationComparison;
import no.samsvar.measure.ObservationScore;
import no.samsvar.measure.Score;
import no.samsvar.measure.ScoreGroup;
import no.samsvar.measure.Share;

/** Scores of the verdicts against human ones, as JSON for machines. */
public final class ScoreListing {
  private ScoreListing() {}

  /** Comparisons over one part of the documents; closed parts show nothing of single documents. */
  public record Part(
      String name,
      boolean closed,
      List<Comparison> comparisons,
      List<ObservationComparison> observations) {
    public Part {
      comparisons = List.copyOf(comparisons);
      observations = List.copyOf(observations);
    }
  }

  /** Writes the scores of every part as UTF-8. */
  public static void write(String version, List<Part> parts, OutputStream out) throws IOException {
    ObjectNode root = JsonText.object();
    root.put("schema", "samsvar-scores-1");
    root.putObject("tool").put("name", "samsvar").put("version", version);
    ArrayNode list = root.putArray("parts");
    parts.forEach(part -> part(part, list.addObject()));
    JsonText.write(root, out);
  }

  private static void part(Part part, ObjectNode out) {
    out.put("name", part.name());
    score(Score.of(part.comparisons()), out.putObject("all"));
    for (ScoreGroup group : ScoreGroup.values()) {
      if (group != ScoreGroup.ELEMENT || !part.closed()) {
        ObjectNode named = out.putObject(lower(group));
        group
            .scores(part.comparisons())
            .forEach((name, score) -> score(score, named.putObject(name)));
      }
    }
    ArrayNode differing = out.putArray("disagreements");
    if (!part.closed()) {
      part.comparisons().stream()
          .filter(each -> each.outcome() != Comparison.Outcome.AGREES)
          .forEach(each -> disagreement(each, differing.addObject()));
    }
    observations(part, out.putObject("observations"));
  }

  private static void observations(Part part, ObjectNode out) {
    score(ObservationScore.of(part.observations()), out.putObject("all"));
    ObjectNode checks = out.putObject("check");
    ObservationScore.perCheck(part.observations())
        .forEach((check, score) -> score(score, checks.putObject(check)));
    ArrayNode alone = out.putArray("disagreements");
    if (!part.closed()) {
      part.observations().stream()
          .filter(each -> !each.agreed())
          .forEach(each -> alone(each, alone.addObject()));
    }
  }

  private static void score(ObservationScore score, ObjectNode out) {
    share(score.precision(), out.putObject("precision"));
    share(score.recall(), out.putObject("recall"));
  }

  private static void alone(ObservationComparison comparison, ObjectNode out) {
    out.put("document", comparison.document());
    out.put("check", comparison.check().value());
    out.put("told-by", lower(comparison.side()));
    out.put("words", comparison.words());
  }

  private static void score(Score score, ObjectNode out) {
    out.put("cases", score.cases());
    share(score.exact(), out.putObject("exact"));
    ratio(score.gap(), out.putObject("gap"));
    ratio(score.met(), out.putObject("met"));
    share(score.evidence(), out.putObject("evidence"));
  }

  private static void ratio(Score.Ratio ratio, ObjectNode out) {
    share(ratio.precision(), out.putObject("precision"));
    share(ratio.recall(), out.putObject("recall"));
    out.put("f1", rounded(ratio.f1()));
  }

  private static void share(Share share, ObjectNode out) {
    Interval interval = share.interval();
    out.put("value", rounded(share.value())).put("hits", share.hits()).put("of", share.cases());
    out.putArray("interval95").add(rounded(interval.low())).add(rounded(interval.high()));
  }

  private static void disagreement(Comparison comparison, ObjectNode out) {
    out.put("document", comparison.origin().path());
    out.put("rule", comparison.rule().value());
    out.put("readers", lower(comparison.truth()));
    out.put("samsvar", lower(comparison.ours()));
    out.put("outcome", lower(comparison.outcome()));
    out.put("reason", comparison.reason());
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
