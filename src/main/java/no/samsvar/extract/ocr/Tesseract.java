package no.samsvar.extract.ocr;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Tesseract program as it is installed: one process for each picture, with a time limit. It
 * reads bokmål, nynorsk and English as far as their language files are there.
 */
public final class Tesseract {
  private static final List<String> LANGUAGES = List.of("nor", "nno", "eng");
  private static final int SECONDS = 90;
  private static final int LEVEL_LINE = 4;
  private static final int LEVEL_WORD = 5;

  private final Path program;
  private final String languages;

  private Tesseract(Path program, String languages) {
    this.program = program;
    this.languages = languages;
  }

  /** Where the program lies in the folders of a PATH; it is not started. */
  public static Optional<Path> program(String searchPath) {
    return Stream.of(searchPath.split(java.io.File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .flatMap(
            folder -> Stream.of(Path.of(folder, "tesseract"), Path.of(folder, "tesseract.exe")))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * The program with the languages it has; it is started once to tell them.
   *
   * @throws IOException when it can't be started
   */
  public static Tesseract at(Path program) throws IOException {
    String said = run(List.of(program.toString(), "--list-langs"), new byte[0]);
    List<String> there = said.lines().map(String::strip).toList();
    String languages = LANGUAGES.stream().filter(there::contains).collect(Collectors.joining("+"));
    return new Tesseract(program, languages.isEmpty() ? "eng" : languages);
  }

  /**
   * The words in a picture, in reading order.
   *
   * @throws IOException when the program fails or takes too long
   */
  public List<SeenWord> read(byte[] png, int dotsPerInch) throws IOException {
    String dots = String.valueOf(dotsPerInch);
    List<String> command =
        List.of(program.toString(), "stdin", "stdout", "-l", languages, "--dpi", dots, "tsv");
    return words(run(command, png));
  }

  private static String run(List<String> command, byte[] input) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> everything(process));
    try (OutputStream to = process.getOutputStream()) {
      to.write(input);
    }
    try {
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      if (!ended || process.exitValue() != 0) {
        throw new IOException(ended ? "Tesseract failed" : "Tesseract took too long");
      }
      return new String(output.join(), StandardCharsets.UTF_8);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", stopped);
    } finally {
      process.destroyForcibly();
    }
  }

  private static byte[] everything(Process process) {
    try {
      return process.getInputStream().readAllBytes();
    } catch (IOException killed) {
      return new byte[0];
    }
  }

  /** Reads the table: level, page, block, paragraph, line, word, left, top, width, height, … */
  private static List<SeenWord> words(String table) {
    Map<String, int[]> lines = new HashMap<>();
    List<SeenWord> words = new ArrayList<>();
    for (String row : table.lines().skip(1).toList()) {
      String[] cells = row.split("\t", -1);
      if (cells.length < 12) {
        continue;
      }
      int level = Integer.parseInt(cells[0]);
      String line = cells[2] + "." + cells[3] + "." + cells[4];
      if (level == LEVEL_LINE) {
        int height = Integer.parseInt(cells[9]);
        lines.put(line, new int[] {Integer.parseInt(cells[7]) + height, height});
      } else if (level == LEVEL_WORD && !cells[11].isBlank()) {
        int[] box = lines.getOrDefault(line, new int[] {0, 0});
        int left = Integer.parseInt(cells[6]);
        int width = Integer.parseInt(cells[8]);
        double sure = Double.parseDouble(cells[10]);
        words.add(new SeenWord(cells[11].strip(), line, left, width, box[0], box[1], sure));
      }
    }
    return words;
  }
}
