package app.servicepro.setup.clone;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.setup.Addresses;
import app.servicepro.setup.Clones;
import app.servicepro.setup.SlugTaken;
import app.servicepro.setup.Template;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Businesses that others begin as: marked, used, taken from the list. */
@RequestScoped
@Path(ClonePages.PATH)
@Needs(Permission.TENANTS_EDIT)
public class CloneResource {
  private static final int LONGEST = 80;
  private static final String LIST = "setup/clones.peb";
  private static final String SLUG = "slug";
  private static final String PHONE = "phone";

  @Inject private Screens screens;
  @Inject private Clones clones;
  @Inject private Addresses addresses;
  @Inject private Language language;
  @Inject private Once once;

  @GET
  public Response list() {
    return list(FormView.EMPTY);
  }

  @POST
  public Response mark(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var slug = form.text(SLUG, Addresses.LONGEST).toLowerCase(Locale.ROOT);
    var title = form.text("title", LONGEST);
    if (!form.failed()) {
      var place =
          once.place(
              form.once(),
              () -> clones.mark(slug, title).isPresent() ? ClonePages.PATH + "?done=marked" : "");
      if (!place.isEmpty()) {
        return Screens.seeOther(place);
      }
      form.problem(SLUG, "problem.slug.unknown");
    }
    return list(form.view());
  }

  @POST
  @Path("{id}/removal")
  public Response unmark(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    return find(id)
        .map(template ->
            Screens.seeOther(
                once.place(
                    Form.of(posted).once(),
                    () -> {
                      clones.unmark(template.tenant());
                      return ClonePages.PATH + "?done=unmarked";
                    })))
        .orElseGet(() -> screens.failure(404));
  }

  @GET
  @Path("{id}")
  public Response begin(@PathParam("id") String id) {
    return find(id)
        .map(template -> show(template, FormView.EMPTY))
        .orElseGet(() -> screens.failure(404));
  }

  @POST
  @Path("{id}")
  public Response create(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    return find(id)
        .map(template -> create(template, Form.of(posted)))
        .orElseGet(() -> screens.failure(404));
  }

  private Response create(Template template, Form form) {
    var name = form.text("name", LONGEST);
    var city = form.text("city", LONGEST);
    var typed = form.optional(SLUG, Addresses.LONGEST).toLowerCase(Locale.ROOT);
    var phone = form.optional(PHONE, 20).replaceAll("[\\s().-]", "");
    if (!phone.isEmpty() && !phone.matches("\\+[1-9]\\d{6,14}")) {
      form.problem(PHONE, "problem.phone");
    }
    if (!form.failed()) {
      var slug = typed.isEmpty() ? addresses.suggest(name, city) : typed;
      try {
        return Screens.seeOther(
            once.place(
                form.once(),
                () ->
                    "/platform/tenants/"
                        + clones.create(template.tenant(), name, city, slug, phone)));
      } catch (SlugTaken e) {
        var why = addresses.refusal(slug).orElse(Addresses.Refusal.TAKEN);
        form.problem(SLUG, "problem.slug." + why.name().toLowerCase(Locale.ROOT));
      }
    }
    return show(template, form.view());
  }

  private Response show(Template template, FormView form) {
    return screens.show(ClonePages.CLONE, "setup/clone.peb", row(template), form);
  }

  private Response list(FormView form) {
    var page = new ClonesPage(clones.all().stream().map(this::row).toList());
    return screens.show(ClonePages.CLONES, LIST, page, form);
  }

  private ClonesPage.Row row(Template template) {
    var none = Map.of("name", "", "city", "", PHONE, "");
    return new ClonesPage.Row(
        template.tenant().toString(),
        template.title(),
        template.name(),
        template.city(),
        language.text(Viewer.required().locale(), "packs/" + template.pack(), "name", none));
  }

  private Optional<Template> find(String id) {
    try {
      return clones.find(new TenantId(UUID.fromString(id)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
