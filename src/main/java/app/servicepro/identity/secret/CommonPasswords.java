package app.servicepro.identity.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people choose when they do not think. The resource {@code identity/common-passwords.txt}
 * holds words, in English and Spanish; they count alone, twice, and with the usual ends.
 */
final class CommonPasswords {
  private static final Set<String> WORDS = read();

  private CommonPasswords() {}

  /**
   * @param password in small letters
   */
  static boolean has(String password) {
    return Stream.of(password, unmasked(password)).anyMatch(CommonPasswords::isWord);
  }

  private static boolean isWord(String text) {
    var bare = text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    int half = text.length() / 2;
    boolean twice = text.length() % 2 == 0 && text.substring(half).equals(text.substring(0, half));
    return WORDS.contains(text)
        || WORDS.contains(text.replaceAll("[^\\p{L}\\p{N}]", ""))
        || (text.length() - bare.length() <= 6 && WORDS.contains(bare))
        || (twice && WORDS.contains(text.substring(half)));
  }

  /** {@code p@ssw0rd} is {@code password}. */
  private static String unmasked(String text) {
    return text.replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('@', 'a')
        .replace('$', 's')
        .replace('5', 's')
        .replace('7', 't');
  }

  private static Set<String> read() {
    try (var in = CommonPasswords.class.getResourceAsStream("/identity/common-passwords.txt")) {
      var bytes = Objects.requireNonNull(in, "identity/common-passwords.txt").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
