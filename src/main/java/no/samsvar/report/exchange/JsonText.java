package no.samsvar.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import no.samsvar.check.Evidence;
import no.samsvar.check.Problem;
import no.samsvar.report.view.Shown;

/**
 * Trees of JSON and their bytes: UTF-8, indented by two, line feeds whatever the machine, a line
 * feed at the end.
 */
final class JsonText {
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private JsonText() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static JsonNode number(OptionalInt number) {
    return number.isPresent()
        ? JsonNodeFactory.instance.numberNode(number.getAsInt())
        : JsonNodeFactory.instance.nullNode();
  }

  /** What every result begins with: its schema, the program and the day. */
  static ObjectNode head(String schema, String version, LocalDate asOf) {
    ObjectNode root = object();
    root.put("schema", schema);
    root.putObject("tool").put("name", "samsvar").put("version", version);
    root.put("asOf", asOf.toString());
    return root;
  }

  static void problems(List<Problem> problems, ArrayNode out) {
    for (Problem problem : problems) {
      out.addObject()
          .put("where", problem.where())
          .put("what", problem.what())
          .put("help", problem.help());
    }
  }

  /** A quote and where it stands. */
  static void quote(Evidence evidence, Shown shown, ObjectNode out) {
    out.put("quote", shown.text().apply(evidence.quote()));
    out.set("page", number(evidence.page()));
    out.put("section", evidence.section().orElse(null));
    out.put("heading", evidence.heading().map(shown.text()).orElse(null));
    out.put("start", evidence.span().start());
    out.put("end", evidence.span().end());
  }

  static void write(JsonNode tree, OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(SEPARATORS)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    byte[] bytes =
        new ObjectMapper()
            .writer(printer)
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .writeValueAsBytes(tree);
    out.write(bytes);
    out.write("\n".getBytes(StandardCharsets.UTF_8));
  }
}
