package app.servicepro.customers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import java.util.Optional;

/** Phone numbers: read as people write them, kept as {@code +19185550142}, shown as at home. */
public final class PhoneNumber {
  /** Where a number without a country code is. */
  private static final String HOME = "US";

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private PhoneNumber() {}

  /** Empty when no such number can exist, or it has an extension. */
  public static Optional<String> international(String typed) {
    try {
      var number = NUMBERS.parse(typed, HOME);
      var judged = NUMBERS.isPossibleNumberWithReason(number);
      return judged == ValidationResult.IS_POSSIBLE && !number.hasExtension()
          ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /** "(918) 555-0142"; of another country "+52 55 5550 0142". */
  public static String shown(String kept) {
    try {
      var number = NUMBERS.parse(kept, HOME);
      boolean home = number.getCountryCode() == NUMBERS.getCountryCodeForRegion(HOME);
      return NUMBERS.format(
          number, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    } catch (NumberParseException e) {
      return kept;
    }
  }
}
