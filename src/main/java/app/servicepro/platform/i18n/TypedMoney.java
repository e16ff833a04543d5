package app.servicepro.platform.i18n;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A sum as people of a place type it: "79", "$1,190", "24.50", "79 USD". Strict where a guess could
 * be wrong by a hundredfold: "79,50" is no sum where the comma parts thousands.
 */
final class TypedMoney {
  private static final int LONGEST = 20;
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
  private static final Pattern MINUS = Pattern.compile("[-\\u2212]");

  private final DecimalFormatSymbols symbols;
  private final Currency currency;
  private final Pattern shape;

  TypedMoney(ULocale locale, Currency currency) {
    this.symbols = DecimalFormatSymbols.getInstance(locale);
    this.currency = currency;
    var group = Pattern.quote(symbols.getGroupingSeparatorString());
    var point = Pattern.quote(symbols.getDecimalSeparatorString());
    int digits = currency.getDefaultFractionDigits();
    var fraction = digits == 0 ? "" : "(?:" + point + "(\\d{1," + digits + "}))?";
    shape = Pattern.compile("(-?)(\\d{1,9}|\\d{1,3}(?:" + group + "\\d{3}){1,2})" + fraction);
  }

  /** In minor units; empty when it is no sum that could be meant in one way only. */
  OptionalLong minor(String typed) {
    if (typed.length() > LONGEST) {
      return OptionalLong.empty();
    }
    var match = shape.matcher(bare(typed));
    if (!match.matches()) {
      return OptionalLong.empty();
    }
    var whole = match.group(2).replace(symbols.getGroupingSeparatorString(), "");
    var fraction = match.groupCount() < 3 || match.group(3) == null ? "" : "." + match.group(3);
    long minor =
        new BigDecimal(whole + fraction)
            .movePointRight(currency.getDefaultFractionDigits())
            .longValueExact();
    return OptionalLong.of(match.group(1).isEmpty() ? minor : -minor);
  }

  private String bare(String typed) {
    var plain = MINUS.matcher(SPACES.matcher(typed).replaceAll("")).replaceAll("-");
    for (var sign : new String[] {"US$", currency.getCurrencyCode(), "$", symbols(currency)}) {
      plain = plain.replace(sign, "");
    }
    return plain;
  }

  private String symbols(Currency of) {
    return of.getSymbol(symbols.getULocale());
  }
}
