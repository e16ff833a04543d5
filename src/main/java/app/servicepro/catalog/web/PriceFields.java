package app.servicepro.catalog.web;

import app.servicepro.catalog.Price;
import app.servicepro.catalog.PriceShape;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Sums as owners type them: two fields, how the price is meant and how much it is. */
record PriceFields(Form form, Formats formats) {
  private static final int LONGEST = 20;
  private static final long EXAMPLE = 7950;
  private static final List<String> SHAPES =
      Arrays.stream(PriceShape.values()).map(PriceShape::code).toList();

  /** What is wrong stands beside the fields; the price is nothing then. */
  Price price(String shapeField, String amountField) {
    var chosen = form.choice(shapeField, SHAPES);
    var shape = chosen.isEmpty() ? PriceShape.QUOTE : PriceShape.of(chosen);
    boolean told = shape != PriceShape.QUOTE;
    var typed = told ? form.text(amountField, LONGEST) : form.optional(amountField, LONGEST);
    long amount = told && !typed.isEmpty() ? amount(amountField, typed) : 0;
    if (amount < 0) {
      form.problem(amountField, "problem.amount.negative");
      amount = 0;
    }
    return new Price(shape, amount);
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

  /** What a price can be meant as, in words. */
  static List<Option> shapes(Words words, String language) {
    return SHAPES.stream()
        .map(code -> Option.of(code, words.text(language, "catalog", "shape." + code)))
        .toList();
  }
}
