package no.samsvar.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.CheckRequest;
import no.samsvar.Samsvar;
import no.samsvar.clause.AnalysedDocument;
import no.samsvar.check.Checker;
import no.samsvar.document.DocumentId;
import no.samsvar.document.DocumentKind;
import no.samsvar.rule.Rule;

/** How time grows with the length of a document and with the number of rules. */
record Growth(Figures figures, Path root, int rounds) {
  private static final int WORDS_A_PAGE = 400;

  void documents(Samsvar samsvar, Mill mill, Path folder) throws Exception {
    figures.heading("Growth with the document");
    for (int pages : List.of(10, 100, 1000)) {
      Copies.Order order = new Copies.Order(1, pages * WORDS_A_PAGE, "md", pages);
      Copies.Batch batch = Copies.write(mill, order, folder.resolve("p" + pages));
      Path file = batch.folder().resolve("000/d000000.md");
      double[] each = new double[rounds];
      for (int round = -1; round < rounds; round++) {
        long start = System.nanoTime();
        AnalysedDocument read =
            samsvar.analyse(
                new DocumentId(file.toString()),
                Files.readAllBytes(file),
                Optional.of(DocumentKind.CONTRACT));
        samsvar.checker().check(read, samsvar.packs().rules(), Checker.Question.of(read));
        if (round >= 0) {
          each[round] = (System.nanoTime() - start) / 1e6 / pages;
        }
      }
      figures.add(pages + " pages: every rule asked, a page", "ms", each);
    }
  }

  /** Every shipped pack again and again under other names. */
  void rules(AnalysedDocument document, Path folder) throws Exception {
    figures.heading("Growth with the rules");
    for (int copies : List.of(0, 4, 9)) {
      Samsvar samsvar = Samsvar.with(List.of(copied(copies, folder.resolve("r" + copies))));
      List<Rule> rules = samsvar.packs().rules();
      double[] each = new double[rounds];
      for (int round = -1; round < rounds; round++) {
        long start = System.nanoTime();
        samsvar.checker().check(document, rules, Checker.Question.of(document));
        if (round >= 0) {
          each[round] = (System.nanoTime() - start) / 1e6;
        }
      }
      figures.add(rules.size() + " rules on one document", "ms", each);
    }
  }

  private Path copied(int copies, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> packs = Files.list(root.resolve("rules"))) {
      for (Path pack : packs.filter(p -> Files.exists(p.resolve("pack.yaml"))).sorted().toList()) {
        for (int copy = 0; copy < copies; copy++) {
          copy(pack, folder.resolve(pack.getFileName() + "-" + copy));
        }
      }
    }
    return folder;
  }

  private static void copy(Path pack, Path to) throws IOException {
    Files.createDirectories(to);
    String from = pack.getFileName() + "/";
    try (Stream<Path> files = Files.list(pack)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        if (!file.endsWith("traces.yaml")) {
          String text = Files.readString(file).replace("id: " + from, "id: " + to.getFileName() + "/");
          Files.writeString(
              to.resolve(file.getFileName()),
              text.replaceAll("(?m)^(name|pack): " + pack.getFileName() + "$", "$1: " + to.getFileName()));
        }
      }
    }
  }

}
