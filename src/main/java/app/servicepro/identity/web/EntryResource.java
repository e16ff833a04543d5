package app.servicepro.identity.web;

import app.servicepro.identity.Refusal;
import app.servicepro.identity.Sessions;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.TenantFacts;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Staff go into a tenant, to help, and out again. */
@Path("/platform/tenants/{tenant}/entry")
@RequestScoped
public class EntryResource {
  @Inject private Sessions sessions;
  @Inject private Tenants tenants;
  @Inject private Screens screens;
  @Inject private Browser browser;

  /** What the template gets when the reason was too short. */
  public record Page(String action, String tenant) {}

  @POST
  @Needs(Permission.TENANTS_ENTER)
  public Response enter(@PathParam("tenant") UUID id, MultivaluedMap<String, String> posted) {
    var tenant = tenants.find(new TenantId(id)).orElseThrow(NotFoundException::new);
    var form = Form.of(posted);
    var reason = form.reason("reason");
    if (form.failed()) {
      return again(422, tenant, form.view());
    }
    try {
      return browser.in(sessions.enter(browser.cookie(), tenant.id(), reason), "/dashboard");
    } catch (Refusal refusal) {
      return Refused.answer(refusal, form, "reason", (status, view) -> again(status, tenant, view));
    }
  }

  private Response again(int status, TenantFacts tenant, FormView form) {
    var action = "/platform/tenants/" + tenant.id() + "/entry";
    return screens.show(
        status, IdentityPages.ENTRY, "identity/entry.peb", new Page(action, tenant.name()), form);
  }
}
