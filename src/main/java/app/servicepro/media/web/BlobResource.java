package app.servicepro.media.web;

import app.servicepro.media.disk.Tickets;
import app.servicepro.media.spi.BlobStore;
import app.servicepro.platform.access.Open;
import app.servicepro.platform.dashboard.Screens;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** Honours the tickets of the store in a folder; whoever has one needs no other right. */
@RequestScoped
@Path(Tickets.PATH + "{ticket}")
@Open
public class BlobResource {
  @Inject private Tickets tickets;
  @Inject private BlobStore store;
  @Inject private Screens screens;

  @GET
  public Response file(@PathParam("ticket") String ticket) throws IOException {
    var asked = tickets.read(ticket);
    var bytes = asked.isPresent() ? store.get(asked.get().key()) : null;
    return bytes == null || bytes.isEmpty()
        ? screens.failure(404)
        : Response.ok(bytes.get(), asked.get().type())
            .header("Content-Disposition", "attachment")
            .header("Content-Security-Policy", "default-src 'none'; sandbox")
            .header("Cache-Control", "private, no-store")
            .build();
  }
}
