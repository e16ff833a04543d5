package app.servicepro.tenants.keys;

import java.util.List;

/** All keys. */
public record KeysPage(List<Row> rows) {

  /**
   * One key.
   *
   * @param kind how its state looks: ok, wait or alert
   * @param missing names of settings
   * @param outcome what came out when it was tried just now; else empty
   * @param reason what the other side said
   */
  public record Row(
      String id,
      String name,
      String about,
      String todo,
      String state,
      String kind,
      String missing,
      String outcome,
      String reason,
      boolean testable) {}
}
