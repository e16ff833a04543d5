package app.servicepro.editor.web;

import app.servicepro.editor.panel.SitePanels;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** What is no section, changed by forms: the page itself, the menu, what stands on every page. */
@RequestScoped
@Path("/dashboard/editor")
@Needs(
    value = {Permission.SITE_EDIT, Permission.SITE_TRANSLATE},
    feature = "work")
public class SiteResource {
  private static final String SITE = "site";

  @Inject private Writing writing;
  @Inject private Stage stage;

  @POST
  @Path("/pages/{page:[a-z0-9-]{1,40}}")
  public Response page(@PathParam("page") String page, MultivaluedMap<String, String> posted) {
    var sheet = writing.sheet();
    if (sheet.page(page).isEmpty()) {
      throw new NotFoundException();
    }
    var panel = new SitePanels(sheet, page).page(stage.origin());
    return writing.save(wish(page, posted, "page"), "page:" + page, panel, sheet, posted);
  }

  @POST
  @Path("/menu")
  public Response menu(MultivaluedMap<String, String> posted) {
    var sheet = writing.sheet();
    var wish = wish(named(posted), posted, "menu");
    return writing.save(wish, SITE, new SitePanels(sheet, wish.page()).menu(), sheet, posted);
  }

  @POST
  @Path("/site")
  public Response site(MultivaluedMap<String, String> posted) {
    var sheet = writing.sheet();
    var wish = wish(named(posted), posted, SITE);
    return writing.save(wish, SITE, new SitePanels(sheet, wish.page()).site(), sheet, posted);
  }

  /** The logo; palette and letters are the look's own. */
  @POST
  @Path("/look")
  public Response look(MultivaluedMap<String, String> posted) {
    var sheet = writing.sheet();
    var wish = wish(named(posted), posted, "look");
    return writing.save(wish, SITE, new SitePanels(sheet, wish.page()).look(), sheet, posted);
  }

  private static Wish wish(String page, MultivaluedMap<String, String> posted, String panel) {
    return Wish.of(page, posted.getFirst("language"), "", panel);
  }

  private static String named(MultivaluedMap<String, String> posted) {
    var page = Objects.requireNonNullElse(posted.getFirst("page"), "home");
    return page.matches("[a-z0-9-]{1,40}") ? page : "home";
  }
}
