package app.servicepro.tenants.web;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.Feature;
import app.servicepro.tenants.Flags;
import app.servicepro.tenants.Stale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;

/** Which features exist on this platform at all. */
@RequestScoped
@Path(TenantsPages.FLAGS_PATH)
@Needs(Permission.FLAGS_EDIT)
public class FlagsResource {
  private static final List<String> STATES = List.of("follow", "on", "off");
  private static final int LONGEST_NOTE = 500;

  @Inject private Screens screens;
  @Inject private Language language;
  @Inject private Once once;
  @Inject private Flags flags;

  @GET
  @Needs(Permission.FLAGS_VIEW)
  public Response table() {
    return show(200, FormView.EMPTY);
  }

  @POST
  public Response change(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var decided = new EnumMap<Feature, Boolean>(Feature.class);
    for (var feature : Feature.gates()) {
      var state = form.choice(feature.key(), STATES);
      if (!state.equals("follow")) {
        decided.put(feature, state.equals("on"));
      }
    }
    int version = form.number("version", 0, 1_000_000);
    var note = form.optional("note", LONGEST_NOTE);
    if (form.failed()) {
      return show(422, form.view());
    }
    try {
      return Screens.seeOther(
          Tenancy.as(
              TenantId.PLATFORM,
              () ->
                  once.place(
                      form.once(),
                      () -> {
                        flags.change(version, decided, note);
                        return TenantsPages.FLAGS_PATH + "?done=saved";
                      })));
    } catch (Stale e) {
      return show(409, form.view());
    }
  }

  private Response show(int status, FormView form) {
    var history = Tenancy.as(TenantId.PLATFORM, flags::history);
    var speech = new Speech(language.words());
    var model = FlagsPage.of(flags.version(), flags.all(), history, speech, status == 409);
    return screens.show(status, TenantsPages.FLAGS, "tenants/flags.peb", model, form);
  }
}
