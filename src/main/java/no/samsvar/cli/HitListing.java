package no.samsvar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samsvar.index.Hit;
import no.samsvar.index.SearchResult;
import no.samsvar.report.view.Masking;
import no.samsvar.report.view.Words;
import no.samsvar.text.Span;

/** Hits as text for people or JSON for programs; identity and account numbers are hidden. */
record HitListing(SearchResult result, Words words, boolean colour) {
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  /** The place of each hit, then its words; at the end how many there are, and the facets. */
  String text() {
    StringBuilder out = new StringBuilder();
    for (Hit hit : result.hits()) {
      out.append(place(hit)).append('\n');
      out.append("  ").append(marked(hit)).append("\n\n");
    }
    out.append(total()).append('\n');
    result
        .facets()
        .forEach(
            (facet, counts) -> {
              out.append('\n').append(facet).append('\n');
              counts.forEach(
                  count ->
                      out.append(
                          String.format(Locale.ROOT, "  %6d  %s%n", count.hits(), count.value())));
            });
    return out.toString();
  }

  private String total() {
    if (result.hits().isEmpty()) {
      return words.text("search.none");
    }
    return result.total() > result.hits().size()
        ? words.text("search.shown", result.total(), result.hits().size())
        : words.text("search.total", result.total());
  }

  private String place(Hit hit) {
    List<String> parts = new ArrayList<>();
    parts.add(hit.document().value());
    hit.page().ifPresent(page -> parts.add(words.text("search.page", page)));
    String section = hit.section().map(number -> words.text("search.section", number)).orElse("");
    String heading = hit.heading().map(h -> "«" + line(h) + "»").orElse("");
    String where = (section + " " + heading).strip();
    if (!where.isEmpty()) {
      parts.add(where);
    }
    if (!hit.copies().isEmpty()) {
      parts.add(words.text("search.copies", hit.copies().size()));
    }
    return String.join(", ", parts) + "  [" + reading(hit) + "]";
  }

  private static String reading(Hit hit) {
    List<String> parts = new ArrayList<>();
    parts.add(word(hit.reading().force()));
    parts.add(word(hit.reading().polarity()));
    parts.add(word(hit.reading().stance()));
    hit.reading().bearer().ifPresent(role -> parts.add(word(role)));
    return String.join(" · ", parts);
  }

  private String marked(Hit hit) {
    String text = Masking.mask(hit.text());
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Span span : hit.marked()) {
      out.append(text, from, span.start());
      out.append(colour ? BOLD : "«").append(text, span.start(), span.end());
      out.append(colour ? PLAIN : "»");
      from = span.end();
    }
    return line(out.append(text.substring(from)).toString());
  }

  /** One object: total, hits, facets. */
  String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "samsvar-search-1");
    root.put("total", result.total());
    ArrayNode hits = root.putArray("hits");
    result.hits().forEach(hit -> hits.add(json(hit)));
    ObjectNode facets = root.putObject("facets");
    result
        .facets()
        .forEach(
            (facet, counts) -> {
              ArrayNode values = facets.putArray(facet);
              counts.forEach(
                  count ->
                      values.addObject().put("value", count.value()).put("hits", count.hits()));
            });
    return root.toPrettyString() + "\n";
  }

  private static ObjectNode json(Hit hit) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("path", hit.document().value());
    ArrayNode copies = node.putArray("copies");
    hit.copies().forEach(copy -> copies.add(copy.value()));
    node.put("kind", hit.kind().key());
    if (hit.page().isPresent()) {
      node.put("page", hit.page().getAsInt());
    } else {
      node.putNull("page");
    }
    node.put("section", hit.section().orElse(null));
    node.put("heading", hit.heading().orElse(null));
    node.put("start", hit.span().start());
    node.put("end", hit.span().end());
    node.put("quote", Masking.mask(hit.text()));
    ArrayNode marked = node.putArray("marked");
    hit.marked().forEach(span -> marked.addArray().add(span.start()).add(span.end()));
    node.put("force", word(hit.reading().force()));
    node.put("polarity", word(hit.reading().polarity()));
    node.put("stance", word(hit.reading().stance()));
    node.put("block", word(hit.reading().place()));
    node.put("bearer", hit.reading().bearer().map(HitListing::word).orElse(null));
    return node;
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
