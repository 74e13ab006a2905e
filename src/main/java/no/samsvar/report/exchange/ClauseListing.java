package no.samsvar.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samsvar.check.ConceptMatcher;
import no.samsvar.clause.Actor;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Blank;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Facts;
import no.samsvar.text.Position;
import no.samsvar.text.Span;

/** Every clause of a document with what was read in it, as text for people or JSON for programs. */
public record ClauseListing(AnalysedDocument document, ConceptMatcher matcher) {

  /** One clause a paragraph: its words, then its axes and facts. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (Clause clause : document.clauses()) {
      out.append(document.quote(clause).replace('\n', ' ')).append('\n');
      out.append("    ")
          .append(word(clause.place()))
          .append(" · ")
          .append(word(clause.force()))
          .append(" · ")
          .append(word(clause.polarity()))
          .append(" · ")
          .append(word(clause.stance()));
      facts(clause, out);
      out.append('\n');
    }
    return out.toString();
  }

  private void facts(Clause clause, StringBuilder out) {
    Facts facts = clause.facts();
    facts.bearer().ifPresent(a -> out.append(" · bearer: ").append(named(a)));
    facts.recipient().ifPresent(a -> out.append(" · recipient: ").append(named(a)));
    facts.deadline().ifPresent(d -> out.append(" · deadline: ").append(slice(d.span())));
    facts.frequency().ifPresent(f -> out.append(" · frequency: ").append(slice(f.span())));
    facts.figures().forEach(f -> out.append(" · figure: ").append(slice(f.span())));
    facts.dates().forEach(d -> out.append(" · date: ").append(slice(d.span())));
    facts.references().forEach(r -> out.append(" · refers to: ").append(slice(r.span())));
    facts.condition().ifPresent(c -> out.append(" · condition: ").append(slice(c)));
    facts.delegation().ifPresent(d -> out.append(" · delegates to: ").append(slice(d.span())));
    facts.deferral().ifPresent(d -> out.append(" · put off: ").append(slice(d)));
    if (facts.blank() != Blank.NONE) {
      out.append(" · blank");
    }
    List<String> concepts = concepts(clause);
    if (!concepts.isEmpty()) {
      out.append("\n    ").append(String.join(" ", concepts));
    }
  }

  private String named(Actor actor) {
    return slice(actor.span()) + " (" + word(actor.role()) + ")";
  }

  /** The object that the command line promises: path, kind, language, clauses. */
  public String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("path", document.document().id().value());
    root.put("kind", document.document().kind().key());
    root.put("language", document.document().language().tag());
    ArrayNode clauses = root.putArray("clauses");
    document.clauses().forEach(clause -> clauses.add(json(clause)));
    return root.toPrettyString() + "\n";
  }

  private ObjectNode json(Clause clause) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    Position position = document.document().text().positionAt(clause.span().start());
    node.put("text", document.quote(clause));
    node.put("start", clause.span().start());
    node.put("end", clause.span().end());
    if (position.page().isPresent()) {
      node.put("page", position.page().getAsInt());
    } else {
      node.putNull("page");
    }
    node.put("section", clause.section().toString());
    node.put("language", clause.language().tag());
    node.put("block", word(clause.place()));
    node.put("force", word(clause.force()));
    node.put("polarity", word(clause.polarity()));
    node.put("stance", word(clause.stance()));
    facts(clause.facts(), node);
    ArrayNode concepts = node.putArray("concepts");
    concepts(clause).forEach(concepts::add);
    return node;
  }

  private void facts(Facts facts, ObjectNode node) {
    put(node, "bearer", facts.bearer().map(Actor::span));
    put(node, "recipient", facts.recipient().map(Actor::span));
    put(node, "deadline", facts.deadline().map(d -> d.span()));
    put(node, "frequency", facts.frequency().map(f -> f.span()));
    ArrayNode figures = node.putArray("figures");
    facts.figures().forEach(figure -> figures.add(slice(figure.span())));
    ArrayNode references = node.putArray("references");
    facts.references().forEach(reference -> references.add(slice(reference.span())));
    ArrayNode dates = node.putArray("dates");
    facts.dates().forEach(date -> dates.add(slice(date.span())));
    put(node, "condition", facts.condition());
    put(node, "deferral", facts.deferral());
  }

  private void put(ObjectNode node, String key, Optional<Span> span) {
    if (span.isPresent()) {
      node.put(key, slice(span.get()));
    } else {
      node.putNull(key);
    }
  }

  private List<String> concepts(Clause clause) {
    return matcher.match(clause).keySet().stream().map(concept -> concept.value()).toList();
  }

  private String slice(Span span) {
    return document.document().text().slice(span);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
