package no.samsvar.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSampleStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the Norwegian sentence model while the program is built, from a folder of files with one
 * sentence a line; an empty line ends a text. The same sentences give the same bytes: OpenNLP
 * stamps the time into its models, so the file is written anew without it.
 */
final class SentenceTrainer {
  private static final LocalDateTime STAMP = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final String MANIFEST = "manifest.properties";
  private static final char[] ENDS = {'.', '!', '?'};
  private static final int ITERATIONS = 200;

  /** Features seen once tell too, with so few sentences. */
  private static final int CUTOFF = 1;

  private SentenceTrainer() {}

  /** Takes the folder of sentences and the model file to write. */
  public static void main(String[] args) throws IOException {
    Path model = Path.of(args[1]);
    Files.createDirectories(model.toAbsolutePath().getParent());
    Files.write(model, timeless(train(sentences(Path.of(args[0])))));
  }

  static List<String> sentences(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      lines.addAll(Files.readAllLines(file));
      lines.add("");
    }
    return lines;
  }

  private static SentenceModel train(List<String> lines) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put("PrintMessages", false);
    SentenceDetectorFactory factory =
        new SentenceDetectorFactory("no", true, Abbreviations.NORWEGIAN.dictionary(), ENDS);
    try (SentenceSampleStream samples =
        new SentenceSampleStream(ObjectStreamUtils.createObjectStream(lines))) {
      return SentenceDetectorME.train("no", samples, factory, parameters);
    }
  }

  private static byte[] timeless(SentenceModel model) throws IOException {
    ByteArrayOutputStream stamped = new ByteArrayOutputStream();
    model.serialize(stamped);
    SortedMap<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(stamped.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        entries.put(entry.getName(), entry.getName().equals(MANIFEST) ? manifest(bytes) : bytes);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry written = new ZipEntry(entry.getKey());
        written.setTimeLocal(STAMP);
        zip.putNextEntry(written);
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  /** The manifest without its comment and time, in the order of the alphabet. */
  private static byte[] manifest(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
