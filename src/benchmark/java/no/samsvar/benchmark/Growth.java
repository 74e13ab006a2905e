package no.samsvar.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int COPIES = 12;
  private static final int FEW = 200;
  private static final int MANY = 2_000;

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

  /** Few and many rules on one document, in turn: every shipped pack again under other names. */
  void rules(Path document, Path folder) throws Exception {
    figures.heading("Growth with the rules");
    Samsvar samsvar = Samsvar.with(List.of(copied(COPIES, folder.resolve("rules"))));
    List<Rule> few = spread(samsvar.packs().rules(), FEW);
    List<Rule> many = spread(samsvar.packs().rules(), MANY);
    double[][] times = new double[4][rounds];
    for (int round = -1; round < rounds; round++) {
      int at = Math.max(0, round);
      double[] less = check(samsvar, document, few);
      double[] more = check(samsvar, document, many);
      times[0][at] = less[0] + less[1];
      times[1][at] = more[0] + more[1];
      times[2][at] = less[1];
      times[3][at] = more[1];
    }
    figures.add("check with " + few.size() + " rules", "ms", times[0]);
    figures.add("check with " + many.size() + " rules", "ms", times[1]);
    figures.add("of it the " + few.size() + " rules", "ms", times[2]);
    figures.add("of it the " + many.size() + " rules", "ms", times[3]);
    double[] ratio = new double[rounds];
    Arrays.setAll(ratio, round -> times[1][round] / times[0][round]);
    figures.add(many.size() + " rules by " + few.size() + " (at most 2)", "times", ratio);
  }

  /** Milliseconds for reading and analysing, and for the rules. */
  private static double[] check(Samsvar samsvar, Path file, List<Rule> rules) throws Exception {
    long start = System.nanoTime();
    AnalysedDocument read =
        samsvar.analyse(
            new DocumentId("document"), Files.readAllBytes(file), Optional.of(DocumentKind.CONTRACT));
    long analysed = System.nanoTime();
    samsvar.checker().check(read, rules, Checker.Question.of(read));
    return new double[] {(analysed - start) / 1e6, (System.nanoTime() - analysed) / 1e6};
  }

  /** So many of the rules, from all packs alike. */
  private static List<Rule> spread(List<Rule> all, int wanted) {
    List<Rule> some = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      some.add(all.get((int) ((long) i * all.size() / wanted)));
    }
    return some;
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
        if (!file.endsWith("trace.yaml")) {
          String text = Files.readString(file).replace("id: " + from, "id: " + to.getFileName() + "/");
          Files.writeString(
              to.resolve(file.getFileName()),
              text.replaceAll("(?m)^(name|pack): " + pack.getFileName() + "$", "$1: " + to.getFileName()));
        }
      }
    }
  }

}
