package app.servicepro.support;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;

/**
 * The W3C's Nu checker, in this JVM: what is wrong with a page, one line each; empty when nothing
 * is.
 */
public final class Html {
  private static final EmbeddedValidator CHECKER = new EmbeddedValidator();

  static {
    CHECKER.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
  }

  private Html() {}

  public static synchronized String problems(String page) throws Exception {
    return CHECKER.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }
}
