package app.servicepro.platform.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What a caller of the API is told when something behind it fails: to come back, and no more. */
@Provider
public class Failures implements ExceptionMapper<RuntimeException> {
  private static final System.Logger LOG = System.getLogger(Failures.class.getName());
  private static final String PAUSE_SECONDS = "60";

  @Override
  public Response toResponse(RuntimeException failure) {
    int status = 503;
    if (failure instanceof WebApplicationException meant) {
      status = meant.getResponse().getStatus();
    } else {
      LOG.log(System.Logger.Level.ERROR, "API-FAILED", failure);
    }
    var answer = Response.status(status).type(MediaType.TEXT_PLAIN).entity(status + "\n");
    if (status == 503) {
      answer.header("Retry-After", PAUSE_SECONDS);
    }
    return answer.header("Cache-Control", "no-store").build();
  }
}
