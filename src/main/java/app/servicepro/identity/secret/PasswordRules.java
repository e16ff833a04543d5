package app.servicepro.identity.secret;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which passwords may be chosen. No rules about kinds of characters: length counts, and that it is
 * not the first thing somebody would try.
 *
 * @see <a href="https://pages.nist.gov/800-63-4/sp800-63b.html">NIST SP 800-63B-4, 3.1.1</a>
 */
public final class PasswordRules {
  public static final int SHORTEST = 8;
  public static final int LONGEST = 200;
  private static final int SHORTEST_PART = 4;
  private static final int FEW = 4;
  private static final Set<String> PRODUCT = Set.of("servicepro", "service", "dashboard");

  private PasswordRules() {}

  /** Whether anybody's can look like this. */
  public static boolean possible(String password) {
    return password.length() <= LONGEST;
  }

  /**
   * @param about what others know: her name, her address
   * @return the key of what is wrong, if anything is
   */
  public static Optional<String> fault(String password, String... about) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of("problem.password-short");
    }
    if (password.length() > LONGEST) {
      return Optional.of("problem.password-long");
    }
    return obvious(password, about) ? Optional.of("problem.password-obvious") : Optional.empty();
  }

  private static boolean obvious(String password, String... about) {
    var plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return CommonPasswords.has(plain) || few(plain) || row(plain) || mostly(plain, parts(about));
  }

  /** Longer ones first: what is left of a name may be another one. */
  private static List<String> parts(String... about) {
    var own =
        Stream.of(about)
            .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    return Stream.concat(own.filter(p -> p.length() >= SHORTEST_PART), PRODUCT.stream())
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** Whether little is left without them: {@code ana12345} of Ana. */
  private static boolean mostly(String password, List<String> parts) {
    var rest = password;
    for (var part : parts) {
      rest = rest.replace(part, "");
    }
    return !rest.equals(password)
        && (rest.length() < FEW || CommonPasswords.has(rest) || row(rest) || few(rest));
  }

  /** {@code aaaaaaaa}, {@code abababab}. */
  private static boolean few(String password) {
    return password.chars().distinct().count() < FEW;
  }

  /** {@code 12345678}, {@code hgfedcba}, and the rows of keys. */
  private static boolean row(String password) {
    int steps = 0;
    for (int i = 1; i < password.length(); i++) {
      steps += Math.abs(password.charAt(i) - password.charAt(i - 1)) == 1 ? 1 : 0;
    }
    return steps >= password.length() - 2
        || Stream.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "1234567890", "0987654321")
            .anyMatch(keys -> keys.contains(password) || password.startsWith(keys));
  }
}
