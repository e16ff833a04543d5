package app.servicepro.platform.dashboard.web;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Every part of a screen, to look at and to try; nothing is stored. */
@RequestScoped
@Path("/platform/parts")
@Needs(Permission.PLATFORM_VIEW)
public class PartsResource {
  private static final String HERE = "/platform/parts?done=parts";

  @Inject private Screens screens;
  @Inject private Language language;

  @GET
  public Response parts() {
    return page(FormView.EMPTY);
  }

  @POST
  public Response tried(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    if (form.name().equals("sample")) {
      form.text("name", 60);
      form.email("email");
      form.password("password");
      form.number("seats", 1, 50);
      form.optionalLines("note", 500);
      form.choice("role", PartsPage.ROLES);
      form.choice("language", PartsPage.LANGUAGES);
      form.choices("reads", PartsPage.LANGUAGES);
      form.flag("letters");
      form.flag("quiet");
    } else if (form.name().startsWith("remove")) {
      form.reason("reason");
    }
    return form.failed() ? page(form.view()) : Screens.seeOther(HERE);
  }

  private Response page(FormView form) {
    var locale = Viewer.required().locale();
    var model = PartsPage.of(key -> language.text(locale, "platform", key, Map.of()));
    return screens.show(PlatformPages.PARTS, "platform/sample.peb", model, form);
  }
}
