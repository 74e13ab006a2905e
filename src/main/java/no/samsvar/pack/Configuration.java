package no.samsvar.pack;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samsvar.check.Threshold;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.rule.RuleId;
import no.samsvar.rule.Severity;

/**
 * What samsvar.yaml says. Names of files and patterns are relative to its folder; every key may be
 * left out, and an option of the command line goes before its key.
 *
 * @param rules folders of rules laid over the shipped ones
 * @param packs packs applied to every document, besides those of its kind
 * @param agreements names of agreements, each with the patterns of its files
 */
public record Configuration(
    Optional<Language> language,
    Optional<LocalDate> asOf,
    Optional<Threshold> failOn,
    List<String> rules,
    List<String> packs,
    Accepted accepted,
    Optional<String> templates,
    boolean observations,
    Extraction extraction,
    List<ForPaths> paths,
    List<Weight> severities,
    List<Off> off,
    SortedMap<String, List<String>> agreements) {

  /** A configuration that says nothing. */
  public static final Configuration EMPTY =
      new Configuration(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          new Accepted(Optional.empty(), Optional.empty(), Optional.empty()),
          Optional.empty(),
          true,
          new Extraction(Optional.empty(), Optional.empty(), Optional.empty()),
          List.of(),
          List.of(),
          List.of(),
          Collections.emptySortedMap());

  public Configuration {
    rules = List.copyOf(rules);
    packs = List.copyOf(packs);
    paths = List.copyOf(paths);
    severities = List.copyOf(severities);
    off = List.copyOf(off);
    agreements = Collections.unmodifiableSortedMap(new TreeMap<>(agreements));
  }

  /** Every pack that is named anywhere. */
  public SortedSet<String> allPacks() {
    SortedSet<String> all = new TreeSet<>(packs);
    paths.forEach(entry -> all.addAll(entry.packs()));
    return all;
  }

  /** Files of what the owners have accepted or said. */
  public record Accepted(
      Optional<String> baseline, Optional<String> waivers, Optional<String> assessments) {}

  /** How documents are read: time and bytes for each, how many at once. */
  public record Extraction(
      Optional<Duration> timeout, Optional<Long> largest, Optional<Integer> jobs) {}

  /** Kind and further packs of the documents that fit one of the patterns; the first entry wins. */
  public record ForPaths(List<String> files, Optional<DocumentKind> kind, List<String> packs) {
    public ForPaths {
      files = List.copyOf(files);
      packs = List.copyOf(packs);
    }
  }

  /** A rule's own severity here; where is file:line:column. */
  public record Weight(RuleId rule, Severity severity, String where) {}

  /** A rule that is not used here, and why; where is file:line:column. */
  public record Off(RuleId rule, String reason, String where) {}
}
