package no.samsvar.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The published set ContractNLI (Koreeda and Manning 2021, CC BY 4.0) as its JSON files hold it:
 * non-disclosure agreements with a verdict of three on each of seventeen hypotheses, and the spans
 * that prove it.
 */
record ContractNli(List<Paper> papers) {
  /** What a reader says of a hypothesis. */
  enum Choice {
    ENTAILED,
    CONTRADICTED,
    NOT_MENTIONED;

    private static Choice of(String written) {
      return switch (written) {
        case "Entailment" -> ENTAILED;
        case "Contradiction" -> CONTRADICTED;
        case "NotMentioned" -> NOT_MENTIONED;
        default -> throw new IllegalArgumentException("no choice of ContractNLI: " + written);
      };
    }
  }

  /** One hypothesis judged: the choice, and the words of the spans it rests on. */
  record Judgement(Choice choice, List<String> spans) {}

  /** One agreement; judgements by the hypotheses' keys ("nda-11"). */
  record Paper(String id, String text, SortedMap<String, Judgement> judgements) {
    /** Place in a random order that is the same everywhere: the hash of the id. */
    String lot() {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }
  }

  /** Reads one file; the agreements come in the order of their lots. */
  static ContractNli read(Path file) throws IOException {
    JsonNode root = new ObjectMapper().readTree(Files.readString(file));
    List<Paper> papers = new ArrayList<>();
    for (JsonNode document : root.path("documents")) {
      papers.add(paper(document));
    }
    papers.sort(Comparator.comparing(Paper::lot));
    return new ContractNli(List.copyOf(papers));
  }

  private static Paper paper(JsonNode document) {
    String text = document.path("text").asText();
    SortedMap<String, Judgement> judgements = new TreeMap<>();
    JsonNode annotations = document.path("annotation_sets").path(0).path("annotations");
    for (Map.Entry<String, JsonNode> each : annotations.properties()) {
      List<String> spans = new ArrayList<>();
      for (JsonNode number : each.getValue().path("spans")) {
        JsonNode span = document.path("spans").path(number.asInt());
        spans.add(text.substring(span.path(0).asInt(), span.path(1).asInt()));
      }
      Choice choice = Choice.of(each.getValue().path("choice").asText());
      judgements.put(each.getKey(), new Judgement(choice, List.copyOf(spans)));
    }
    return new Paper(document.path("id").asText(), text, judgements);
  }
}
