package no.samsvar.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.Judged;
import no.samsvar.check.Evidence;
import no.samsvar.report.view.Masking;
import no.samsvar.rule.Rule;

/** Documents with their verdict on one rule and the quote it stands on, or what came nearest. */
record VerdictListing(Rule rule, List<Judged> judged) {
  static final String KNOWN =
      "known: met, partial, denied, missing, not-applicable, unreadable, not-shown";

  static boolean known(String verdict) {
    return List.of(KNOWN.replaceFirst("^[^:]*: ", "").split(", ", -1)).contains(verdict);
  }

  /** One document a line, then its quote. */
  String text() {
    StringBuilder out = new StringBuilder();
    for (Judged one : judged) {
      out.append(one.document().value()).append(": ").append(one.verdict().key()).append('\n');
      quotes(one).limit(1).forEach(e -> out.append("  ").append(quote(e)).append('\n'));
    }
    return out.toString();
  }

  private static Stream<Evidence> quotes(Judged one) {
    return Stream.concat(one.verdict().evidence().stream(), one.verdict().nearest().stream());
  }

  private static String quote(Evidence evidence) {
    return Masking.mask(evidence.quote()).replaceAll("\\s+", " ");
  }

  /** One object: the rule and its documents. */
  String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "samsvar-search-1");
    root.put("rule", rule.id().value());
    ArrayNode documents = root.putArray("documents");
    for (Judged one : judged) {
      ObjectNode node = documents.addObject();
      node.put("path", one.document().value());
      node.put("kind", one.kind().key());
      node.put("verdict", one.verdict().key());
      ArrayNode quotes = node.putArray("quotes");
      quotes(one).forEach(e -> quotes.add(Masking.mask(e.quote())));
    }
    return root.toPrettyString() + "\n";
  }
}
