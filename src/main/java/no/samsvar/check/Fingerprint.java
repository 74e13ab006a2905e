package no.samsvar.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Identity of a finding across edits: rule and normalised evidence, never a line or page number.
 * Hexadecimal.
 */
public record Fingerprint(String value) implements Comparable<Fingerprint> {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * The mark of these lines of identity and these quotes, whatever the quotes' order and layout.
   */
  public static Fingerprint of(List<String> identity, List<String> quotes) {
    StringBuilder text = new StringBuilder(String.join("\n", identity));
    quotes.stream()
        .map(quote -> BETWEEN_WORDS.matcher(quote.toLowerCase(Locale.ROOT)).replaceAll(" ").strip())
        .sorted()
        .forEach(quote -> text.append('\n').append(quote));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return new Fingerprint(HexFormat.of().formatHex(digest, 0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(Fingerprint other) {
    return value.compareTo(other.value);
  }
}
