package app.servicepro.catalog.web;

import app.servicepro.platform.forms.Option;
import java.util.List;

/**
 * All prices.
 *
 * @param version of what is there now
 * @param services their rows, in the order of the list
 * @param edit whether the viewer may change them
 * @param checked whether the owner has looked through them
 */
public record PricesPage(
    String version,
    List<Row> services,
    List<Extra> addOns,
    List<Option> shapes,
    List<Option> languages,
    String currency,
    boolean edit,
    boolean checked) {

  /**
   * @param price in words: "from $79"
   * @param amount as the field shows it
   */
  public record Row(
      String id,
      String name,
      String shape,
      String amount,
      String price,
      String time,
      List<Size> sizes) {}

  /**
   * @param price in words
   * @param amount as the field shows it
   */
  public record Size(String id, String name, String amount, String price) {}

  /**
   * @param used with how many services it goes
   */
  public record Extra(String id, String name, String amount, String price, String time, int used) {}
}
