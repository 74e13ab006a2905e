package no.samsvar.pack;

import java.util.SortedMap;
import java.util.TreeMap;
import no.samsvar.rule.RuleId;

/**
 * The files to begin a rule with. They pass "rules validate" and "rules test" as they stand, so
 * that whoever fills them in can try each change.
 */
public final class RuleSkeleton {
  private static final String PACK =
      """
      name: PACK
      version: 1.0.0
      title: { nb: PACK, nn: PACK, en: PACK }
      """;

  private static final String WORDS =
      """
      # The ways people write what the rule looks for. Write your own words in place of these.
      concepts:
        CONCEPT:
          no: ["SLUG"]
          en: ["SLUG"]
      """;

  private static final String RULE =
      """
      # Every text below is to be replaced. See "samsvar rules show contract/term" for a rule that is done.
      id: PACK/SLUG
      severity: note
      since: 1.0.0
      applies-to: [contract]
      title:
        nb: Leverandøren leverer SLUG
        nn: Leverandøren leverer SLUG
        en: The supplier delivers SLUG
      message:
        nb: Avtalen pålegger ikke leverandøren å levere SLUG
        nn: Avtalen pålegg ikkje leverandøren å levere SLUG
        en: The agreement does not oblige the supplier to deliver SLUG
      remedy:
        nb: Skriv at leverandøren skal levere SLUG.
        nn: Skriv at leverandøren skal levere SLUG.
        en: Say that the supplier delivers SLUG.
      basis:
        - { source: "PACK", locator: "", binding: recommended, verified: false }
      components:
        duty:
          label: { nb: plikt, nn: plikt, en: duty }
          commits: { all: [CONCEPT], by: [supplier] }
      examples:
        met:
          - { name: bokmål, text: "[[Leverandøren skal levere SLUG]] hvert år." }
          - { name: nynorsk, text: "[[Leverandøren skal levere SLUG]] kvart år." }
        partial:
          - { name: weak, text: "Leverandøren bør levere SLUG." }
        missing:
          - { name: a mention, text: "Her står det litt om SLUG." }
          - { name: "trap: somebody else's", text: "Kunden skal levere SLUG." }
          - { name: "trap: a question", text: "Bør leverandøren levere SLUG?" }
      """;

  private RuleSkeleton() {}

  /** The texts by the paths of their files; pack.yaml is only needed once. */
  public static SortedMap<String, String> of(RuleId id) {
    String slug = id.value().substring(id.pack().length() + 1);
    SortedMap<String, String> files = new TreeMap<>();
    files.put(id.pack() + "/pack.yaml", fill(PACK, id.pack(), slug));
    files.put(id.value() + ".yaml", fill(RULE, id.pack(), slug));
    files.put(id.pack() + "/lexicon/" + slug + ".yaml", fill(WORDS, id.pack(), slug));
    return files;
  }

  private static String fill(String template, String pack, String slug) {
    return template
        .replace("CONCEPT", pack + "-" + slug)
        .replace("PACK", pack)
        .replace("SLUG", slug);
  }
}
