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
    if (failure instanceof WebApplicationException meant) {
      return answer(meant.getResponse().getStatus()).build();
    }
    LOG.log(System.Logger.Level.ERROR, "API-FAILED", failure);
    return answer(503).header("Retry-After", PAUSE_SECONDS).build();
  }

  private static Response.ResponseBuilder answer(int status) {
    return Response.status(status)
        .type(MediaType.TEXT_PLAIN)
        .entity(status + "\n")
        .header("Cache-Control", "no-store");
  }
}
