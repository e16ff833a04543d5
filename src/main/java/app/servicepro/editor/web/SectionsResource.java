package app.servicepro.editor.web;

import app.servicepro.editor.acts.Acts;
import app.servicepro.editor.panel.PanelWriter;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.forms.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** The sections of a page, changed by forms. */
@RequestScoped
@Path("/dashboard/editor/pages/{page:[a-z0-9-]{1,40}}/sections")
public class SectionsResource {
  @Inject private Writing writing;

  /** One of the buttons beside the list. */
  @POST
  @Needs(value = Permission.SITE_EDIT, feature = "work")
  public Response act(@PathParam("page") String page, MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var act = Acts.Act.parse(form.optional("act", 200)).orElseThrow(NotFoundException::new);
    var wish = Wish.of(page, posted.getFirst("language"), posted.getFirst("section"), "");
    var about =
        act.at().startsWith("sections/") && !act.verb().equals("remove")
            ? wish.section(act.at().substring("sections/".length()))
            : wish;
    return writing.once(form, () -> writing.act(about, "page:" + page, act));
  }

  /** What was typed in the panel of a section, and a button of its blocks. Translators may, too. */
  @POST
  @Path("/{section:[a-z0-9-]{1,40}}")
  @Needs(
      value = {Permission.SITE_EDIT, Permission.SITE_TRANSLATE},
      feature = "work")
  public Response save(
      @PathParam("page") String page,
      @PathParam("section") String section,
      MultivaluedMap<String, String> posted) {
    var sheet = writing.sheet();
    var panel = new PanelWriter(sheet, page).section(section);
    if (sheet.page(page).isEmpty() || panel.kind().equals("unknown")) {
      throw new NotFoundException();
    }
    var wish = Wish.of(page, posted.getFirst("language"), section, "");
    var doc = panel.kind().equals("frame") ? "site" : "page:" + page;
    return writing.save(wish, doc, panel, sheet, posted);
  }
}
