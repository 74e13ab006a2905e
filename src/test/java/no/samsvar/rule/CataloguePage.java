package no.samsvar.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page written from the catalogue: how much is answered, and every row. */
record CataloguePage(Catalogue catalogue) {
  private static final String HEAD =
      """
      # From what is asked to the rules

      The packs were filled from five documents and from laws and standards. Each row below is one thing such a source asks
      for, under its number in the source, with the rules that look for it, or the reason why none does. A rule that is named
      looks at the matter of the row; it need not ask for every detail of it. Written from `src/test/resources/catalogue.csv`
      by `CatalogueTest`; don't edit.

      """;

  private static final Map<String, String> SOURCES = new LinkedHashMap<>();

  static {
    SOURCES.put(
        "s0",
        "Audit report on ICT governance (2013), and two municipal ICT and digital strategies");
    SOURCES.put("s3", "Report on joint ICT governance in the municipal sector (2011)");
    SOURCES.put("s4", "Evaluation of an inter-municipal ICT co-operation (2023)");
    SOURCES.put("reg", "Laws, regulations, standard agreements and standards");
  }

  String markdown() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("| Rows | |\n| ---: | --- |\n");
    long ruled = catalogue.rows().stream().filter(row -> !row.rules().isEmpty()).count();
    page.append("| %d | looked for by a rule |\n".formatted(ruled));
    new TreeMap<>(Catalogue.REASONS)
        .forEach(
            (reason, meaning) ->
                page.append("| %d | `%s`: %s |\n".formatted(withoutRule(reason), reason, meaning)));
    SOURCES.forEach((source, title) -> page.append(section(source, title)));
    return page.toString();
  }

  private long withoutRule(String reason) {
    return catalogue.rows().stream()
        .filter(row -> row.rules().isEmpty() && row.reason().equals(reason))
        .count();
  }

  private String section(String source, String title) {
    StringBuilder section = new StringBuilder("\n## ").append(title).append("\n\n");
    section.append("| Row | Rules | Otherwise |\n| --- | --- | --- |\n");
    for (Catalogue.Row row : catalogue.rows()) {
      if (row.source().equals(source)) {
        section.append("| %s | %s | %s |\n".formatted(row.id(), rules(row), otherwise(row)));
      }
    }
    return section.toString();
  }

  private static String rules(Catalogue.Row row) {
    List<String> rules = new ArrayList<>();
    row.rules().forEach(rule -> rules.add("`" + rule + "`"));
    return String.join(" ", rules);
  }

  private static String otherwise(Catalogue.Row row) {
    return row.reason().isEmpty() ? "" : "`" + row.reason() + "` " + row.note();
  }
}
