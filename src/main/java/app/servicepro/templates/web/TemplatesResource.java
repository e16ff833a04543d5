package app.servicepro.templates.web;

import app.servicepro.pages.OwnTemplates;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.stencil.Faulty;
import app.servicepro.templates.Difference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Section templates of the site's own. */
@RequestScoped
@Path("/dashboard/templates")
@Needs(value = Permission.SITE_TEMPLATES, feature = TemplatesPages.FEATURE)
public class TemplatesResource {
  private static final String SCREEN = "templates/template.peb";
  private static final String SOURCE = "source";
  private static final int LONGEST = 64 * 1024;

  @Inject private Screens screens;
  @Inject private OwnTemplates templates;
  @Inject private FaultWords words;
  @Inject private Once once;

  @GET
  public Response list() {
    var rows =
        templates.list().stream()
            .map(row ->
                new TemplatesPage.Row(
                    row.type(),
                    row.fault().isPresent() ? "broken" : row.own() ? "own" : "theme",
                    row.fault().map(words::of).orElse("")))
            .toList();
    var page = new TemplatesPage(templates.themeId(), rows, !templates.css().isEmpty());
    return screens.show(TemplatesPages.TEMPLATES, "templates/templates.peb", page);
  }

  @GET
  @Path("{type}")
  public Response edit(@PathParam("type") String type) {
    return templates
        .sheet(type)
        .map(sheet -> show(type, sheet.source(), false, FormView.EMPTY))
        .orElseGet(() -> screens.failure(404));
  }

  /** Keeps it; or, when the button says so, only looks at it. */
  @POST
  @Path("{type}")
  public Response save(@PathParam("type") String type, MultivaluedMap<String, String> posted) {
    if (templates.sheet(type).isEmpty()) {
      return screens.failure(404);
    }
    var form = Form.of(posted);
    var source = form.lines(SOURCE, LONGEST);
    var keeps = form.choice("act", List.of("save", "look")).equals("save");
    if (!form.failed()) {
      templates.fault(type, source).ifPresent(fault -> words.tell(form, SOURCE, fault));
    }
    if (form.failed() || !keeps) {
      return show(type, source, !form.failed(), form.view());
    }
    try {
      return Screens.seeOther(
          once.place(
              form.once(),
              () -> {
                templates.save(type, source);
                return "/dashboard/templates/" + type + "?done=saved";
              }));
    } catch (Faulty e) {
      words.tell(form, SOURCE, e.fault());
      return show(type, source, false, form.view());
    }
  }

  @POST
  @Path("{type}/reset")
  public Response reset(@PathParam("type") String type, MultivaluedMap<String, String> posted) {
    if (templates.sheet(type).isEmpty()) {
      return screens.failure(404);
    }
    return Screens.seeOther(
        once.place(
            Form.of(posted).once(),
            () -> {
              templates.reset(type);
              return "/dashboard/templates/" + type + "?done=reset";
            }));
  }

  /**
   * @param right whether the source has just been found to be right
   */
  private Response show(String type, String source, boolean right, FormView form) {
    var sheet = templates.sheet(type).orElseThrow();
    var fault = templates.fault(type, source);
    var page =
        new TemplatePage(
            type,
            source,
            sheet.own(),
            sheet.start(),
            sheet.names(),
            Difference.of(sheet.start(), source),
            fault.map(f -> f.line()).orElse(0),
            fault.isPresent() ? "" : templates.preview(type, source).orElse(""),
            right);
    return screens.show(TemplatesPages.TEMPLATE, SCREEN, page, form);
  }
}
