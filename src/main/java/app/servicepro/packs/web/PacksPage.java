package app.servicepro.packs.web;

import java.util.List;

/** Every pack that there is. */
public record PacksPage(List<Row> rows) {

  /**
   * @param version that there is
   * @param current how many tenants are on it
   * @param behind how many are on another
   * @param versions which those are: "1.0.0: 3"
   */
  public record Row(
      String id, String name, String version, long current, long behind, String versions) {}
}
