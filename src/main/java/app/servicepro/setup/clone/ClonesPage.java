package app.servicepro.setup.clone;

import java.util.List;

/** Every template. */
public record ClonesPage(List<Row> rows) {

  /** A business that others may begin as. */
  public record Row(String id, String title, String name, String city, String trade) {}
}
