package no.samsvar.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule pack of any size for measuring: rules built as the shipped ones are, each with a concept
 * of its own, beside concepts that all packs share. Every tenth concept is a word that any
 * agreement uses. The same size gives the same files.
 */
record SyntheticPack(int rules) {
  static final String NAME = "synthetic";

  private static final List<String> FIRST =
      List.of(
          "drifts",
          "data",
          "system",
          "bruker",
          "tjeneste",
          "avtale",
          "prosjekt",
          "lisens",
          "sikkerhets",
          "kvalitets",
          "miljø",
          "opplærings",
          "innkjøps",
          "regnskaps",
          "personal",
          "anleggs",
          "eiendoms",
          "kontroll",
          "beredskaps",
          "kommunikasjons",
          "leveranse",
          "nett",
          "arkiv",
          "skole",
          "helse",
          "plan",
          "kart",
          "vann",
          "energi",
          "transport",
          "gjenbruks",
          "felles",
          "delings",
          "lager",
          "utviklings",
          "forvaltnings",
          "test",
          "integrasjons",
          "endrings",
          "oppgraderings",
          "vaktholds",
          "renholds",
          "service",
          "styrings",
          "risiko");
  private static final List<String> HEAD =
      List.of(
          "regnskap",
          "plan",
          "rapport",
          "oversikt",
          "protokoll",
          "gruppe",
          "møte",
          "krav",
          "gebyr",
          "register",
          "rutine",
          "kontroll",
          "melding",
          "frist",
          "ansvar",
          "leder",
          "utvalg",
          "tilskudd",
          "ordning",
          "vedlegg",
          "standard",
          "måling",
          "prøve",
          "garanti",
          "tillegg",
          "logg",
          "kopi",
          "tilgang",
          "forum",
          "skjema",
          "system",
          "budsjett",
          "grense",
          "katalog",
          "modell",
          "analyse",
          "vurdering",
          "strategi",
          "arkiv",
          "senter",
          "avgift",
          "panel",
          "profil",
          "portal",
          "merke");
  private static final List<String> COMMON =
      List.of("avtale", "leverandør", "kunde", "tjeneste", "feil", "pris", "data", "tid", "bilag");
  private static final List<String> SHARED =
      List.of("supplier", "customer", "report", "denying", "price-stated", "agreement", "annex");

  /** The files of the pack by their paths. */
  SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(NAME + "/pack.yaml", "name: " + NAME + "\nversion: 1.0.0\n");
    StringBuilder lexicon = new StringBuilder("concepts:\n");
    for (int i = 0; i < rules; i++) {
      lexicon.append(concept(i));
      files.put("%s/rule-%04d.yaml".formatted(NAME, i), rule(i));
    }
    files.put(NAME + "/lexicon/words.yaml", lexicon.toString());
    return files;
  }

  /** Writes the files below a folder. */
  Path write(Path folder) throws IOException {
    for (var file : files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, file.getValue());
    }
    return folder;
  }

  private static String concept(int i) {
    String first = FIRST.get(i % FIRST.size());
    String head = HEAD.get((i / FIRST.size() + 7 * i) % HEAD.size());
    String other = HEAD.get((i * 11 + 3) % HEAD.size());
    String word = i % 10 == 0 ? COMMON.get(i / 10 % COMMON.size()) : first + head;
    return """
      syn-%d:
        no: [%s, "%s .. %s/%sen", "%s%s*"]
        en: ["%s %s"]
    """
        .formatted(i, word, head, other, other, first, other, head, other);
  }

  private static String rule(int i) {
    String shared = SHARED.get(i % SHARED.size());
    String second =
        i % 3 == 0
            ? "\n      - states: { context: [syn-%d], facts: [frequency] }".formatted(i)
            : "\n      - states: { all: [syn-%d], facts: [duration], not-by: [customer] }"
                .formatted(i);
    return """
    id: synthetic/rule-%04d
    severity: note
    since: 1.0.0
    applies-to: [contract]
    title: { nb: Prøve %d, nn: Prøve %d, en: Trial %d }
    message: { nb: Ingen prøve %d, nn: Inga prøve %d, en: No trial %d }
    remedy: { nb: Skriv den., nn: Skriv ho., en: Write it. }
    basis:
      - { source: "Elvdal kommune, prøve", binding: derived, verified: true }
    components:
      duty:
        label: { nb: plikt, nn: plikt, en: duty }
        any-of:
          - commits: { all: [syn-%d, %s], by: [supplier] }%s
        weak: { states: { all: [syn-%d, denying] } }
      frequency:
        label: { nb: hvor ofte, nn: kor ofte, en: how often }
        near: { to: duty, distance: neighbour, facts: [frequency] }
      receiver:
        label: { nb: mottaker, nn: mottakar, en: recipient }
        core: false
        near: { to: duty, distance: section, all: ["customer|syn-%d"] }
    """
        .formatted(i, i, i, i, i, i, i, i, shared, second, i, i);
  }
}
