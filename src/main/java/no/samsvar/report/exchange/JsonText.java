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
import java.util.OptionalInt;

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
