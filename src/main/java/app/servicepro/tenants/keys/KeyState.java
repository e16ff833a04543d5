package app.servicepro.tenants.keys;

import java.util.List;

/**
 * How a key stands.
 *
 * @param missing settings that are needed and that nobody has made; names only
 * @param reason what the other side said when it was tried; empty when it was not, or is well
 */
record KeyState(Key key, Standing standing, List<String> missing, String reason) {
  /** Whether it can be used. */
  enum Standing {
    SET,
    MISSING,
    FAILING
  }
}
