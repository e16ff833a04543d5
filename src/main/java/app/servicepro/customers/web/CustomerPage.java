package app.servicepro.customers.web;

import app.servicepro.customers.CustomerFacts;
import app.servicepro.customers.CustomerSheet;
import app.servicepro.customers.PhoneNumber;
import app.servicepro.platform.forms.Option;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One customer, or the empty form for a new one.
 *
 * @param path where the form goes
 * @param since the day on which the customer was added
 * @param newer what somebody else has saved in the meantime; empty when nobody has
 */
public record CustomerPage(
    String path,
    int version,
    String name,
    String phone,
    String email,
    String address,
    String language,
    String languageName,
    String note,
    String since,
    List<Option> languages,
    List<Newer> newer) {

  /** A field that somebody else has changed. */
  public record Newer(String field, String value) {}

  static CustomerPage empty(String language, List<Option> languages) {
    return new CustomerPage(
        CustomersPages.CUSTOMERS.path(),
        0,
        "",
        "",
        "",
        "",
        language,
        "",
        "",
        "",
        languages,
        List.of());
  }

  static CustomerPage of(CustomerFacts customer, String since, List<Option> languages) {
    var sheet = customer.sheet();
    return new CustomerPage(
        CustomersPages.CUSTOMERS.path() + "/" + customer.id(),
        customer.version(),
        sheet.name(),
        phone(sheet),
        text(sheet.email()),
        text(sheet.address()),
        sheet.language(),
        languages.stream()
            .filter(option -> option.value().equals(sheet.language()))
            .map(Option::label)
            .findFirst()
            .orElse(sheet.language()),
        text(sheet.note()),
        since,
        languages,
        List.of());
  }

  /** Says what is now there instead of what was typed. */
  CustomerPage besides(CustomerSheet typed) {
    var differing =
        java.util.stream.Stream.of(
                newer("name", name, typed.name()),
                newer("phone", phone, phone(typed)),
                newer("email", email, text(typed.email())),
                newer("address", address, text(typed.address())),
                newer(
                    "language",
                    languageName,
                    typed.language().equals(language) ? languageName : ""),
                newer("note", note, text(typed.note())))
            .filter(Objects::nonNull)
            .toList();
    return new CustomerPage(
        path,
        version,
        name,
        phone,
        email,
        address,
        language,
        languageName,
        note,
        since,
        languages,
        differing);
  }

  private static @Nullable Newer newer(String field, String now, String typed) {
    return now.equals(typed) ? null : new Newer(field, now);
  }

  private static String phone(CustomerSheet sheet) {
    return sheet.phone() == null ? "" : PhoneNumber.shown(sheet.phone());
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
