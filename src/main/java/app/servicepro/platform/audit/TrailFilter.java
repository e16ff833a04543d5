package app.servicepro.platform.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the trail somebody asks for; null asks for all.
 *
 * @param who a person's id, {@link #SYSTEM} or {@link #STAFF}
 * @param from this moment or later
 * @param to before this moment
 */
public record TrailFilter(
    @Nullable String who, @Nullable String action, @Nullable Instant from, @Nullable Instant to) {
  public static final TrailFilter ALL = new TrailFilter(null, null, null, null);

  /** What nobody signed in did: the system itself, visitors. */
  public static final String SYSTEM = "system";

  /** What the platform's staff did inside the tenant. */
  public static final String STAFF = "staff";

  /** Conditions with what their question marks stand for, in order. */
  Map<String, Object> conditions() {
    var conditions = new LinkedHashMap<String, Object>();
    if (SYSTEM.equals(who)) {
      conditions.put("person is null and cast(? as boolean)", true);
    } else if (STAFF.equals(who)) {
      conditions.put("inside = ?", true);
    } else if (who != null) {
      conditions.put("person = cast(? as uuid)", who);
    }
    if (action != null) {
      conditions.put("action = ?", action);
    }
    if (from != null) {
      conditions.put("at >= cast(? as timestamptz)", from.toString());
    }
    if (to != null) {
      conditions.put("at < cast(? as timestamptz)", to.toString());
    }
    return conditions;
  }
}
