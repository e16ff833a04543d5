package app.servicepro.catalog.web;

import app.servicepro.catalog.Price;
import app.servicepro.catalog.PriceShape;
import app.servicepro.catalog.Size;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Sums as owners type them: two fields, how the price is meant and how much it is. */
record PriceFields(Form form, Formats formats) {
  private static final int LONGEST = 20;
  private static final long EXAMPLE = 7950;
  private static final List<String> SHAPES =
      Arrays.stream(PriceShape.values()).map(PriceShape::code).toList();
  private static final List<String> PLAIN =
      SHAPES.stream().filter(s -> !s.equals(PriceShape.PER_SIZE.code())).toList();

  /** What is wrong stands beside the fields; the price is nothing then. */
  Price price(String shapeField, String amountField) {
    return priced(form.choice(shapeField, PLAIN), amountField);
  }

  /** The same, and it may go by size. */
  Price price(String shapeField, String amountField, Supplier<List<Size>> sizes) {
    var chosen = form.choice(shapeField, SHAPES);
    if (!chosen.equals(PriceShape.PER_SIZE.code())) {
      return priced(chosen, amountField);
    }
    var read = sizes.get();
    return form.failed() ? new Price(PriceShape.QUOTE, 0) : Price.bySize(read);
  }

  /** The sizes of a service at the amounts of the fields {@code amount.<size>}. */
  Price sized(List<Size> sizes, String amountField) {
    return Price.bySize(sizes.stream().map(s -> s.at(due(amountField + "." + s.id()))).toList());
  }

  /** A sum that must be there and not below nothing. */
  long due(String field) {
    return Math.max(0, positive(field, form.text(field, LONGEST)));
  }

  private Price priced(String chosen, String amountField) {
    var shape = chosen.isEmpty() ? PriceShape.QUOTE : PriceShape.of(chosen);
    boolean told = shape != PriceShape.QUOTE;
    var typed = told ? form.text(amountField, LONGEST) : form.optional(amountField, LONGEST);
    return new Price(shape, told ? positive(amountField, typed) : 0);
  }

  private long positive(String field, String typed) {
    long amount = typed.isEmpty() ? 0 : amount(field, typed);
    if (amount < 0) {
      form.problem(field, "problem.amount.negative");
      return 0;
    }
    return amount;
  }

  /** A sum that may be below nothing: a discount. */
  long addOn(String field) {
    var typed = form.text(field, LONGEST);
    return typed.isEmpty() ? 0 : amount(field, typed);
  }

  private long amount(String field, String typed) {
    var amount = formats.minor(typed);
    if (amount.isEmpty()) {
      form.problem(field, "problem.amount", Map.of("example", formats.amount(EXAMPLE)));
      return 0;
    }
    if (Math.abs(amount.getAsLong()) > Price.MOST) {
      form.problem(field, "problem.amount.most", Map.of("most", formats.money(Price.MOST)));
      return 0;
    }
    return amount.getAsLong();
  }

  /**
   * What a price can be meant as, in words.
   *
   * @param sizes whether it may go by size
   */
  static List<Option> shapes(Words words, String language, boolean sizes) {
    return (sizes ? SHAPES : PLAIN)
        .stream()
            .map(code -> Option.of(code, words.text(language, "catalog", "shape." + code)))
            .toList();
  }
}
