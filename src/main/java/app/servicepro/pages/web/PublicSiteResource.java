package app.servicepro.pages.web;

import app.servicepro.pages.Pages;
import app.servicepro.platform.access.Open;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The published facts of the site whose host was asked, whatever else the caller sends. */
@Path("/api/public/site")
@Open
@RequestScoped
public class PublicSiteResource {
  private static final List<String> FACTS =
      List.of("name", "tagline", "city", "region", "country", "phone", "email", "locales", "hours");

  @Inject private Pages pages;
  @Inject private SiteStates states;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response site() {
    if (!states.get(Tenancy.required()).facts().status().open()) {
      throw new ServiceUnavailableException();
    }
    var facts = pages.facts().orElseThrow(NotFoundException::new);
    return Response.ok(published(facts).toString()).header("Cache-Control", "no-store").build();
  }

  private JsonObject published(JsonObject facts) {
    var site = Json.PROVIDER.createObjectBuilder();
    FACTS.stream().filter(facts::containsKey).forEach(f -> site.add(f, facts.get(f)));
    return site.add("pages", Json.PROVIDER.createArrayBuilder(pages.paths())).build();
  }
}
