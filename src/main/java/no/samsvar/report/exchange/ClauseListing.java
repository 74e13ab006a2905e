package no.samsvar.report.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.check.ConceptMatcher;
import no.samsvar.clause.Actor;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.clause.Blank;
import no.samsvar.clause.Clause;
import no.samsvar.clause.Facts;
import no.samsvar.clause.Force;
import no.samsvar.clause.Part;
import no.samsvar.clause.Polarity;
import no.samsvar.clause.Stance;
import no.samsvar.text.Position;
import no.samsvar.text.Span;

/** Every clause of a document with what was read in it, as text for people or JSON for programs. */
public record ClauseListing(AnalysedDocument document, ConceptMatcher matcher) {

  /** What a clause and a part of one have in common. */
  private record Read(
      Clause clause,
      Optional<Part> part,
      Span span,
      Force force,
      Polarity polarity,
      Stance stance,
      Facts facts) {
    static Read of(Clause clause) {
      return new Read(
          clause,
          Optional.empty(),
          clause.span(),
          clause.force(),
          clause.polarity(),
          clause.stance(),
          clause.facts());
    }

    static Read of(Clause clause, Part part) {
      return new Read(
          clause,
          Optional.of(part),
          part.span(),
          part.force(),
          part.polarity(),
          part.stance(),
          part.facts());
    }

    /** A clause, then the parts that it holds. */
    static Stream<Read> all(Clause clause) {
      return Stream.concat(
          Stream.of(of(clause)), clause.parts().stream().map(part -> of(clause, part)));
    }

    String axes() {
      return word(force) + " · " + word(polarity) + " · " + word(stance);
    }
  }

  /** One clause a paragraph: its words, then its axes and facts; its parts stand further in. */
  public String text() {
    StringBuilder out = new StringBuilder();
    document.clauses().stream().flatMap(Read::all).forEach(one -> text(one, out));
    return out.toString();
  }

  private void text(Read one, StringBuilder out) {
    String indent = one.part().isPresent() ? "        " : "";
    String what = one.part().map(part -> word(part.kind())).orElse(word(one.clause().place()));
    out.append(indent).append(slice(one.span()).replace('\n', ' ')).append('\n');
    out.append(indent).append("    ").append(what).append(" · ").append(one.axes());
    facts(one.facts(), out);
    List<String> concepts = concepts(one);
    if (!concepts.isEmpty()) {
      out.append('\n').append(indent).append("    ").append(String.join(" ", concepts));
    }
    out.append('\n');
  }

  private void facts(Facts facts, StringBuilder out) {
    facts.bearer().ifPresent(a -> out.append(" · bearer: ").append(named(a)));
    facts.recipient().ifPresent(a -> out.append(" · recipient: ").append(named(a)));
    facts.action().ifPresent(a -> out.append(" · action: ").append(a.verb()));
    facts.object().ifPresent(o -> out.append(" · object: ").append(slice(o)));
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
    document.clauses().stream().flatMap(Read::all).forEach(one -> clauses.add(json(one)));
    return root.toPrettyString() + "\n";
  }

  private ObjectNode json(Read one) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    Clause clause = one.clause();
    Position position = document.document().text().positionAt(one.span().start());
    node.put("text", slice(one.span()));
    node.put("start", one.span().start());
    node.put("end", one.span().end());
    one.part()
        .ifPresentOrElse(part -> node.put("part", word(part.kind())), () -> node.putNull("part"));
    if (position.page().isPresent()) {
      node.put("page", position.page().getAsInt());
    } else {
      node.putNull("page");
    }
    node.put("section", clause.section().toString());
    node.put("language", clause.language().tag());
    node.put("block", word(clause.place()));
    node.put("force", word(one.force()));
    node.put("polarity", word(one.polarity()));
    node.put("stance", word(one.stance()));
    facts(one.facts(), node);
    ArrayNode concepts = node.putArray("concepts");
    concepts(one).forEach(concepts::add);
    return node;
  }

  private void facts(Facts facts, ObjectNode node) {
    put(node, "bearer", facts.bearer().map(Actor::span));
    put(node, "recipient", facts.recipient().map(Actor::span));
    facts.action().ifPresentOrElse(a -> node.put("action", a.verb()), () -> node.putNull("action"));
    put(node, "object", facts.object());
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

  private List<String> concepts(Read one) {
    return matcher.match(one.clause()).entrySet().stream()
        .filter(hits -> hits.getValue().stream().anyMatch(one.span()::contains))
        .map(hits -> hits.getKey().value())
        .toList();
  }

  private String slice(Span span) {
    return document.document().text().slice(span);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
