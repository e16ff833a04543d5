package app.servicepro.tenants.schema;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** Telephone numbers, kept as {@code +19185550142}. */
final class PhoneNumber {
  /** Where a number without a country code is. */
  private static final String HOME = "US";

  private static final int HOME_CODE = 1;
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private PhoneNumber() {}

  /** As it is kept; what is no number stays as it was typed. */
  static String international(String typed) {
    try {
      var number = NUMBERS.parse(typed, HOME);
      return number.hasExtension() ? typed : NUMBERS.format(number, PhoneNumberFormat.E164);
    } catch (NumberParseException e) {
      return typed;
    }
  }

  /** Whether such a number can exist; whether somebody has it, nobody knows. */
  static boolean valid(String kept) {
    try {
      var number = NUMBERS.parse(kept, null);
      return NUMBERS.isPossibleNumber(number)
          && NUMBERS.format(number, PhoneNumberFormat.E164).equals(kept);
    } catch (NumberParseException e) {
      return false;
    }
  }

  /** As people write it: "(918) 555-0142", "+52 55 1234 5678". */
  static String spoken(String kept) {
    try {
      var number = NUMBERS.parse(kept, null);
      boolean home = number.getCountryCode() == HOME_CODE;
      return NUMBERS.format(
          number, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    } catch (NumberParseException e) {
      return kept;
    }
  }
}
