package app.servicepro.identity.web;

import app.servicepro.identity.Refusal;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;

/** A refusal as an answer: the page again, with the sentence beside a field. */
public final class Refused {
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  private Refused() {}

  /** Shows the page again. */
  @FunctionalInterface
  public interface Page {
    Response show(int status, FormView form);
  }

  /**
   * @param field beside which it is said
   */
  public static Response answer(Refusal refusal, Form form, String field, Page page) {
    form.problem(field, key(refusal), words(refusal));
    var answer = page.show(status(refusal), form.view());
    return refusal.pause().isZero()
        ? answer
        : Response.fromResponse(answer)
            .header("Retry-After", refusal.pause().plusSeconds(1).toSeconds())
            .build();
  }

  public static String key(Refusal refusal) {
    return "refusal." + refusal.reason().code();
  }

  private static Map<String, Object> words(Refusal refusal) {
    return refusal.pause().isZero() ? Map.of() : Map.of("minutes", minutes(refusal.pause()));
  }

  private static long minutes(Duration pause) {
    return pause.plusSeconds(59).toMinutes();
  }

  private static int status(Refusal refusal) {
    return switch (refusal.reason()) {
      case TOO_MANY -> TOO_MANY;
      case BUSY -> UNAVAILABLE;
      default -> UNPROCESSABLE;
    };
  }
}
