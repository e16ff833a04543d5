package app.servicepro.tenants.spi;

import jakarta.json.JsonObject;

/**
 * Keeps those fields of a node that are a component's own facts anyway, so that they are never
 * written down twice: found by CDI. The fields are marked {@code "kept": true} in {@code
 * nodes/<node>.json}; they are set with the others and have no versions among the node's.
 */
public interface SettingsHome {
  String node();

  /** What the bound tenant has, by field; what it does not have is left out. */
  JsonObject read();

  /**
   * Changes fields of the bound tenant, in the caller's transaction, and tells the trail.
   *
   * @param changed only those that differ from what was read
   */
  void write(JsonObject changed);
}
