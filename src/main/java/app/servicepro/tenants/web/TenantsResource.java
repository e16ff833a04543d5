package app.servicepro.tenants.web;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.Feature;
import app.servicepro.tenants.Features;
import app.servicepro.tenants.Plan;
import app.servicepro.tenants.Plans;
import app.servicepro.tenants.Stale;
import app.servicepro.tenants.TenantQuery;
import app.servicepro.tenants.TenantStatus;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The platform's tenants: finding one, changing its tier, state and add-ons. */
@RequestScoped
@Path(TenantsPages.TENANTS_PATH)
@Needs(Permission.TENANTS_EDIT)
public class TenantsResource {
  private static final int LONGEST_SEARCH = 200;
  private static final int LAST_PAGE = 100_000;

  @Inject private Screens screens;
  @Inject private Language language;
  @Inject private Once once;
  @Inject private Tenants tenants;
  @Inject private Features features;
  @Inject private Plans plans;

  @GET
  @Needs(Permission.TENANTS_VIEW)
  public Response list(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("plan") @DefaultValue("") String plan,
      @QueryParam("status") @DefaultValue("") String status,
      @QueryParam("page") @DefaultValue("1") String page) {
    var shortened = words.strip().substring(0, Math.min(LONGEST_SEARCH, words.strip().length()));
    var query =
        new TenantQuery(
            shortened,
            chosen(Plan.values(), Plan::code, plan),
            chosen(TenantStatus.values(), TenantStatus::code, status),
            page.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1);
    var model = TenantsPage.of(query, tenants.search(query), speech());
    return screens.show(TenantsPages.TENANTS, "tenants/tenants.peb", model);
  }

  @GET
  @Path("{id}")
  @Needs(Permission.TENANTS_VIEW)
  public Response tenant(@PathParam("id") String id) {
    return show(id, FormView.EMPTY, false);
  }

  @POST
  @Path("{id}/plan")
  public Response changePlan(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var plan = form.choice("plan", codes(Plan.values(), Plan::code));
    var reason = form.reason("reason");
    return done(id, form, "plan", tenant -> tenants.changePlan(tenant, Plan.of(plan), reason));
  }

  @POST
  @Path("{id}/status")
  public Response changeStatus(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var status = form.choice("status", codes(TenantStatus.values(), TenantStatus::code));
    var reason = form.reason("reason");
    return done(
        id,
        form,
        "status",
        tenant -> tenants.changeStatus(tenant, TenantStatus.of(status), reason));
  }

  @POST
  @Path("{id}/add-ons")
  public Response changeAddOns(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var keys = form.choices("add-ons", Feature.gates().stream().map(Feature::key).toList());
    int version = form.number("version", 0, 1_000_000);
    var reason = form.reason("reason");
    var wanted = keys.stream().flatMap(k -> Feature.of(k).stream()).collect(Collectors.toSet());
    return done(
        id, form, "add-ons", tenant -> features.changeAddOns(tenant, version, wanted, reason));
  }

  /** What is done to a tenant that was found. */
  @FunctionalInterface
  private interface Act {
    void on(TenantId tenant);
  }

  private Response done(String id, Form form, String name, Act act) {
    var row = find(id);
    if (row.isEmpty()) {
      return screens.failure(404);
    }
    if (form.failed()) {
      return show(id, form.view(), false);
    }
    try {
      var place = TenantsPages.TENANTS_PATH + "/" + id + "?done=" + name;
      return Screens.seeOther(
          once.place(
              form.once(),
              () -> {
                act.on(row.get().facts().id());
                return place;
              }));
    } catch (Stale e) {
      return show(id, form.view(), true);
    }
  }

  private Response show(String id, FormView form, boolean stale) {
    var row = find(id);
    if (row.isEmpty()) {
      return screens.failure(404);
    }
    var seats = plans.seats(Plan.of(row.get().facts().plan()));
    var model = TenantPage.of(row.get(), features, seats, speech(), stale);
    return screens.show(
        stale ? 409 : form.failed() ? 422 : 200,
        TenantsPages.TENANT,
        "tenants/tenant.peb",
        model,
        form);
  }

  private Optional<TenantQuery.Row> find(String id) {
    try {
      return tenants.row(new TenantId(UUID.fromString(id)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Speech speech() {
    return new Speech(language.words());
  }

  private static <T> List<String> codes(T[] all, Function<T, String> code) {
    return Arrays.stream(all).map(code).toList();
  }

  private static <T> @Nullable T chosen(T[] all, Function<T, String> code, String wanted) {
    return Arrays.stream(all).filter(t -> code.apply(t).equals(wanted)).findFirst().orElse(null);
  }
}
