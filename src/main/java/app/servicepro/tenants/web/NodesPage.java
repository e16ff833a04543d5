package app.servicepro.tenants.web;

import java.util.List;

/** All nodes. */
public record NodesPage(List<Row> rows) {

  /**
   * @param has whether the tenant's plan holds what it is for
   * @param set what was set here, in words
   */
  public record Row(
      String node, String title, String about, String href, boolean has, String set) {}
}
