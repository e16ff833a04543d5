package app.servicepro.platform.forms;

/**
 * One of the things a field offers.
 *
 * @param about one sentence below it, or nothing
 */
public record Option(String value, String label, String about) {
  public static Option of(String value, String label) {
    return new Option(value, label, "");
  }
}
