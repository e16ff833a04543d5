package app.servicepro.platform.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does it.
 *
 * @param person null when nobody is signed in, and for the system itself
 * @param inside whether a member of the platform's staff acts as the bound tenant
 * @param ip empty when no request asked for it
 */
public record Actor(@Nullable UUID person, String name, boolean inside, String ip) {
  /** What happens by itself: jobs, retention, the demo world. */
  public static final Actor SYSTEM = new Actor(null, "ServicePro", false, "");

  /** A visitor who is not signed in. */
  public static Actor visitor(String ip) {
    return new Actor(null, "", false, ip);
  }
}
