package app.servicepro.tenants.keys;

import java.util.List;

/**
 * How a key stands.
 *
 * @param missing settings that are needed and that nobody has made; names only
 * @param word of what came out when it was tried; empty when it was not
 * @param reason what the other side said when it was tried; empty when it was not, or is well
 */
record KeyState(Key key, Standing standing, List<String> missing, String word, String reason) {
  static final String WORKS = "keys.works";
  static final String FAILS = "keys.fails";

  static KeyState of(Key key, Standing standing, List<String> missing) {
    return new KeyState(key, standing, missing, "", "");
  }

  /** It was tried. */
  static KeyState tried(Key key, String word, String reason) {
    var standing = reason.isEmpty() ? Standing.SET : Standing.FAILING;
    return new KeyState(key, standing, List.of(), word, reason);
  }

  /** Whether it can be used. */
  enum Standing {
    SET,
    MISSING,
    FAILING
  }
}
