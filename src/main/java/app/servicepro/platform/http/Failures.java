package app.servicepro.platform.http;

import app.servicepro.platform.dashboard.Screens;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * What somebody is told when something behind a route fails, and no more: people get a page,
 * callers of the API the status.
 */
@Provider
public class Failures implements ExceptionMapper<RuntimeException> {
  private static final System.Logger LOG = System.getLogger(Failures.class.getName());
  private static final String PAUSE_SECONDS = "60";

  @Context private UriInfo uri;
  @Inject private Screens screens;

  @Override
  public Response toResponse(RuntimeException failure) {
    int status = status(failure);
    return uri.getPath().replaceAll("^/", "").startsWith("api/") ? text(status) : page(status);
  }

  private static int status(RuntimeException failure) {
    if (failure instanceof WebApplicationException meant) {
      return meant.getResponse().getStatus();
    }
    LOG.log(System.Logger.Level.ERROR, "REQUEST-FAILED", failure);
    return 503;
  }

  private Response page(int status) {
    try {
      return screens.failure(status);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "FAILURE-PAGE-FAILED", e);
      return text(status);
    }
  }

  private static Response text(int status) {
    var answer = Response.status(status).type("text/plain; charset=utf-8").entity(status + "\n");
    if (status == 503) {
      answer.header("Retry-After", PAUSE_SECONDS);
    }
    return answer.header("Cache-Control", "no-store").build();
  }
}
