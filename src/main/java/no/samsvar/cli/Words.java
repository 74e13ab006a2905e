package no.samsvar.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import no.samsvar.check.Threshold;
import no.samsvar.document.DocumentKind;
import no.samsvar.document.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns words of the command line into values, telling what is known when one is not. */
final class Words {
  private Words() {}

  /** Kinds of documents that have a pack, by their own word or the one that reports use. */
  static final class Kind implements ITypeConverter<DocumentKind> {
    @Override
    public DocumentKind convert(String word) {
      return KindNames.of(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      Misuse.known(
                          word,
                          KindNames.KEYS,
                          "known: ",
                          KindNames.meant(word).map(DocumentKind::key))));
    }
  }

  /** nb, nn or en. */
  static final class Tongue implements ITypeConverter<Language> {
    @Override
    public Language convert(String word) {
      return Language.ofTag(word)
          .filter(language -> language != Language.OTHER)
          .orElseThrow(() -> unknown(word, List.of("nb", "nn", "en")));
    }
  }

  /** A day as 2026-11-21. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String word) {
      try {
        return LocalDate.parse(word);
      } catch (DateTimeParseException noDay) {
        throw new TypeConversionException("write year, month and day as 2026-11-21");
      }
    }
  }

  /** The lowest severity that counts. */
  static final class Level implements ITypeConverter<Threshold> {
    @Override
    public Threshold convert(String word) {
      return Arrays.stream(Threshold.values())
          .filter(level -> level.key().equalsIgnoreCase(word))
          .findFirst()
          .orElseThrow(
              () -> unknown(word, Arrays.stream(Threshold.values()).map(Threshold::key).toList()));
    }
  }

  private static TypeConversionException unknown(String word, List<String> known) {
    return new TypeConversionException(Misuse.known(word, known, "known: "));
  }
}
