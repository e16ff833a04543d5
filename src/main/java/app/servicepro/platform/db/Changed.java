package app.servicepro.platform.db;

import org.jspecify.annotations.Nullable;

/**
 * Something that caches hold has changed: here, in the current transaction (observe after success),
 * or at another server. A null topic means that anything may have changed.
 *
 * @param topic "tenant", "slug", "host"
 * @param id of what changed
 */
public record Changed(@Nullable String topic, String id) {
  public static final Changed EVERYTHING = new Changed(null, "");

  public static Changed tenant(Object id) {
    return new Changed("tenant", id.toString());
  }

  /** The id, when this is about such a thing; {@code null} when it is not. */
  public @Nullable String of(String wanted) {
    return wanted.equals(topic) ? id : null;
  }

  public boolean everything() {
    return topic == null;
  }
}
