package no.samsvar.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import no.samsvar.document.Section;

/** Learns the names that a document gives its parties. */
final class TermFinder {
  private TermFinder() {}

  static DefinedTerms find(Document document, Normaliser normaliser) {
    Map<String, Role> names = new HashMap<>();
    int parties = 0;
    List<Block> blocks = new ArrayList<>();
    collect(document.body(), blocks);
    String text = document.text().content();
    for (String word :
        List.of(
            "leverandøren",
            "oppdragstaker",
            "supplier",
            "databehandler",
            "databehandlar",
            "processor",
            "partene",
            "partane",
            "the parties")) {
      parties += count(text.toLowerCase(Locale.ROOT), word);
    }
    boolean binds = parties >= 3 && document.kind() != DocumentKind.REPORT;
    if (agreement(document.kind()) || (binds && document.kind() == DocumentKind.UNKNOWN)) {
      names.put("kommunen", Role.CUSTOMER);
      names.put("fylkeskommunen", Role.CUSTOMER);
    }
    if (document.kind() == DocumentKind.COOPERATION) {
      names.put("kommunene", Role.MEMBERS);
      names.put("kommunane", Role.MEMBERS);
      names.put("partene", Role.MEMBERS);
    }
    if (document.language() == Language.ENGLISH && agreement(document.kind())) {
      names.put("we", Role.SUPPLIER);
    }
    return new DefinedTerms(names, binds);
  }

  private static boolean agreement(DocumentKind kind) {
    return switch (kind) {
      case CONTRACT, FRAMEWORK_AGREEMENT, SLA, DPA, REQUIREMENTS -> true;
      case COOPERATION, STRATEGY, ACTION_PLAN, ARCHITECTURE, BUSINESS_CASE, REPORT, UNKNOWN ->
          false;
    };
  }

  private static void collect(Section section, List<Block> blocks) {
    blocks.addAll(section.blocks());
    section.subsections().forEach(sub -> collect(sub, blocks));
  }

  private static int count(String text, String word) {
    int found = 0;
    for (int i = text.indexOf(word); i >= 0 && found < 10; i = text.indexOf(word, i + 1)) {
      found++;
    }
    return found;
  }
}
