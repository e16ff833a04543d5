package app.servicepro.templates.web;

import app.servicepro.pages.OwnTemplates;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.stencil.Faulty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** The style sheet of the site's own. */
@RequestScoped
@Path("/dashboard/style")
@Needs(value = Permission.SITE_TEMPLATES, feature = TemplatesPages.FEATURE)
public class StyleResource {
  private static final String CSS = "css";
  private static final int LONGEST = 32 * 1024;

  @Inject private Screens screens;
  @Inject private OwnTemplates templates;
  @Inject private FaultWords words;
  @Inject private Once once;

  @GET
  public Response style() {
    return show(FormView.EMPTY);
  }

  @POST
  public Response change(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var css = form.optionalLines(CSS, LONGEST);
    if (form.failed()) {
      return show(form.view());
    }
    try {
      return Screens.seeOther(
          once.place(
              form.once(),
              () -> {
                templates.saveCss(css);
                return "/dashboard/style?done=style";
              }));
    } catch (Faulty e) {
      words.tell(form, CSS, e.fault());
      return show(form.view());
    }
  }

  private Response show(FormView form) {
    return screens.show(
        TemplatesPages.STYLE, "templates/style.peb", new StylePage(templates.css()), form);
  }
}
