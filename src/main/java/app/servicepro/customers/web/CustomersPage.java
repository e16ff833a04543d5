package app.servicepro.customers.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.servicepro.customers.CustomerFacts;
import app.servicepro.customers.Customers;
import app.servicepro.customers.Found;
import app.servicepro.customers.PhoneNumber;
import app.servicepro.platform.dashboard.Pager;
import java.net.URLEncoder;
import java.util.List;
import java.util.Objects;

/**
 * The list of customers.
 *
 * @param words what was looked for
 */
public record CustomersPage(String words, List<Row> rows, long total, Pager pager) {
  /** A line of the list. */
  public record Row(String href, String name, String phone, String email, String place) {}

  static CustomersPage of(String words, int page, Found found) {
    var path = CustomersPages.CUSTOMERS.path() + "?";
    var asked = words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, UTF_8) + "&";
    return new CustomersPage(
        words,
        found.customers().stream().map(CustomersPage::row).toList(),
        found.total(),
        Pager.of(path + asked + "page=", page, Customers.ON_A_PAGE, found.total()));
  }

  private static Row row(CustomerFacts customer) {
    var sheet = customer.sheet();
    return new Row(
        CustomersPages.CUSTOMERS.path() + "/" + customer.id(),
        sheet.name(),
        sheet.phone() == null ? "" : PhoneNumber.shown(sheet.phone()),
        Objects.requireNonNullElse(sheet.email(), ""),
        sheet.address() == null ? "" : sheet.address().lines().toList().getLast());
  }
}
