package app.servicepro.packs.web;

import app.servicepro.packs.Archive;
import app.servicepro.packs.Exports;
import app.servicepro.packs.Holdings;
import app.servicepro.packs.Plan;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The pack that a business began with: upgraded, taken off, put back, exported. */
@RequestScoped
@Path(PacksPages.PATH)
@Needs(value = Permission.SITE_EDIT, feature = "work")
public class PackResource {
  @Inject private Screens screens;
  @Inject private Holdings holdings;
  @Inject private Exports exports;
  @Inject private PackWriter writer;
  @Inject private Once once;

  @GET
  @Needs(Permission.SITE_EDIT)
  public Response page() {
    return screens.show(PacksPages.PACK, "packs/pack.peb", writer.page());
  }

  @POST
  @Path("upgrade")
  public Response upgrade(MultivaluedMap<String, String> posted) {
    var choices = holdings.upgrade().map(Plan::choices).orElse(List.of());
    return decided(posted, choices, "upgraded", holdings::upgrade);
  }

  @POST
  @Path("choices")
  public Response settle(MultivaluedMap<String, String> posted) {
    return decided(posted, holdings.undecided(), "settled", holdings::settle);
  }

  @POST
  @Path("removal")
  public Response takeOff(MultivaluedMap<String, String> posted) {
    return done(Form.of(posted), "removed", holdings::takeOff);
  }

  @POST
  @Path("return")
  public Response putBack(MultivaluedMap<String, String> posted) {
    return done(Form.of(posted), "returned", holdings::putBack);
  }

  /** A zip file with the business' own pack. */
  @GET
  @Path("export")
  @Needs(Permission.SITE_EDIT)
  public Response export() {
    var place = Viewer.required().place();
    var found = holdings.find();
    if (place == null || found.isEmpty()) {
      return screens.failure(404);
    }
    var id = place.slug().substring(0, Math.min(40, place.slug().length()));
    var files = exports.files(id, found.get().pack(), place.name(), place.city());
    return Response.ok(Archive.write(id, files), "application/zip")
        .header("Content-Disposition", "attachment; filename=\"" + id + ".zip\"")
        .build();
  }

  /** What is chosen in a form: keys of choices in which the pack wins, and the tenant. */
  @FunctionalInterface
  private interface Decision {
    void of(Set<String> taken, Set<String> kept);
  }

  private Response decided(
      MultivaluedMap<String, String> posted,
      List<Plan.Choice> choices,
      String what,
      Decision decision) {
    var form = Form.of(posted);
    var taken = new TreeSet<String>();
    var kept = new TreeSet<String>();
    for (var choice : choices) {
      var field = PackWriter.field(choice);
      if (posted.containsKey(field)) {
        var chosen = form.choice(field, List.of(PackWriter.MINE, PackWriter.PACK));
        (chosen.equals(PackWriter.PACK) ? taken : kept).add(choice.key());
      }
    }
    if (form.failed()) {
      return screens.show(PacksPages.PACK, "packs/pack.peb", writer.page(), form.view());
    }
    return done(form, what, () -> decision.of(taken, kept));
  }

  private Response done(Form form, String what, Runnable work) {
    return Screens.seeOther(
        once.place(
            form.once(),
            () -> {
              work.run();
              return PacksPages.PATH + "?done=" + what;
            }));
  }
}
