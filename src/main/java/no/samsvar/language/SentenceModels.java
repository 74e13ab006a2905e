package no.samsvar.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.samsvar.document.Language;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * OpenNLP's sentence models, one for both Norwegian languages and one for English: those of a
 * user's folder, and the program's own for what the folder lacks. The program's own are loaded when
 * the first block needs them. Safe to share between threads.
 */
final class SentenceModels {
  private static final Map<String, String> OWN =
      Map.of("no", "sentence-no.bin", "en", "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");

  /**
   * An abbreviation in the model's dictionary is a hint to the model; a detector's dictionary would
   * forbid an end after each. It minds capitals, since a block is put in lower case at every full
   * stop for one that doesn't.
   */
  private static final Dictionary NOTHING_FORBIDDEN = new Dictionary(true);

  private final Map<String, SentenceModel> models = new ConcurrentHashMap<>();

  private SentenceModels(Map<String, SentenceModel> given) {
    models.putAll(given);
  }

  /** The program's own models. */
  static SentenceModels own() {
    return new SentenceModels(Map.of());
  }

  /**
   * The models of a folder, {@code sentence-no.bin} and {@code sentence-en.bin}, with the program's
   * own for what is not there.
   *
   * @throws ModelException when the folder holds neither, or one that can't be read
   */
  static SentenceModels of(Path folder) throws ModelException {
    Map<String, SentenceModel> given = new TreeMap<>();
    for (String language : OWN.keySet()) {
      Path file = folder.resolve("sentence-" + language + ".bin");
      if (Files.exists(file)) {
        given.put(language, read(file));
      }
    }
    if (given.isEmpty()) {
      throw new ModelException(
          folder, "the folder holds no sentence-no.bin and no sentence-en.bin");
    }
    return new SentenceModels(given);
  }

  private static SentenceModel read(Path file) throws ModelException {
    try (InputStream in = Files.newInputStream(file)) {
      return new SentenceModel(in);
    } catch (IOException | RuntimeException e) {
      // OpenNLP throws whatever it stumbles over: a file without a manifest is a null pointer to
      // it.
      throw new ModelException(file, "this is not a sentence model of OpenNLP", e);
    }
  }

  /** Where the model lets a sentence of the block start. */
  BitSet starts(String block, Language language) {
    SentenceModel model =
        models.computeIfAbsent(language == Language.ENGLISH ? "en" : "no", SentenceModels::shipped);
    BitSet starts = new BitSet(block.length());
    for (Span sentence : new SentenceDetectorME(model, NOTHING_FORBIDDEN).sentPosDetect(block)) {
      starts.set(sentence.getStart());
    }
    return starts;
  }

  private static SentenceModel shipped(String language) {
    String name = Objects.requireNonNull(OWN.get(language));
    try (InputStream in =
        Objects.requireNonNull(SentenceModels.class.getResourceAsStream(name), name)) {
      return new SentenceModel(in);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
