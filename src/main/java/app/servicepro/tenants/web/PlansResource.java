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
import app.servicepro.tenants.Plan;
import app.servicepro.tenants.PlanFacts;
import app.servicepro.tenants.Plans;
import app.servicepro.tenants.Stale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Which tier holds what. */
@RequestScoped
@Path(TenantsPages.PLANS_PATH)
@Needs(Permission.PLANS_EDIT)
public class PlansResource {
  private static final int MOST_SEATS = 1_000;
  private static final int MOST_GIGABYTES = 10_000;
  private static final int LONGEST_NOTE = 500;

  @Inject private Screens screens;
  @Inject private Language language;
  @Inject private Once once;
  @Inject private Plans plans;

  @GET
  @Needs(Permission.PLANS_VIEW)
  public Response table() {
    return show(200, plans.all(), FormView.EMPTY);
  }

  @POST
  public Response change(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var wanted = wanted(form);
    int version = form.number("version", 0, 1_000_000);
    var note = form.optional("note", LONGEST_NOTE);
    if (form.failed()) {
      return show(422, wanted, form.view());
    }
    try {
      return Screens.seeOther(
          Tenancy.as(
              TenantId.PLATFORM,
              () ->
                  once.place(
                      form.once(),
                      () -> {
                        plans.change(version, wanted, note);
                        return TenantsPages.PLANS_PATH + "?done=saved";
                      })));
    } catch (Stale e) {
      return show(409, wanted, form.view());
    }
  }

  private static List<PlanFacts> wanted(Form form) {
    var wanted = new ArrayList<PlanFacts>();
    for (var plan : Plan.values()) {
      var features = EnumSet.noneOf(Feature.class);
      for (var feature : Feature.gates()) {
        if (form.flag(plan.code() + "." + feature.key())) {
          features.add(feature);
        }
      }
      int seats = form.number(plan.code() + ".seats", 1, MOST_SEATS);
      int gigabytes = form.number(plan.code() + ".gigabytes", 1, MOST_GIGABYTES);
      wanted.add(new PlanFacts(plan, seats, gigabytes, features));
    }
    return wanted;
  }

  /**
   * @param shown what is in force, or what was typed
   */
  private Response show(int status, List<PlanFacts> shown, FormView form) {
    var history = Tenancy.as(TenantId.PLATFORM, plans::history);
    var speech = new Speech(language.words());
    var model = PlansPage.of(plans.version(), shown, history, speech, status == 409);
    return screens.show(status, TenantsPages.PLANS, "tenants/plans.peb", model, form);
  }
}
