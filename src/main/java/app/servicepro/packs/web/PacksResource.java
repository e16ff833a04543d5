package app.servicepro.packs.web;

import app.servicepro.packs.Pack;
import app.servicepro.packs.Packs;
import app.servicepro.packs.Upgrades;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** The platform's packs: which there are, who is on which version, and upgrading all of them. */
@RequestScoped
@Path(PacksPages.PACKS_PATH)
@Needs(Permission.TENANTS_EDIT)
public class PacksResource {
  @Inject private Screens screens;
  @Inject private Packs packs;
  @Inject private Upgrades upgrades;
  @Inject private Language language;
  @Inject private Once once;

  @GET
  @Needs(Permission.TENANTS_VIEW)
  public Response list() {
    var rows =
        packs.all().stream()
            .map(this::row)
            .sorted(Comparator.comparing(PacksPage.Row::name))
            .toList();
    return screens.show(PacksPages.PACKS, "packs/packs.peb", new PacksPage(rows));
  }

  @POST
  @Path("{id}/upgrade")
  public Response upgrade(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    if (packs.all().stream().noneMatch(pack -> pack.id().equals(id))) {
      return screens.failure(404);
    }
    return Screens.seeOther(
        once.place(
            Form.of(posted).once(),
            () -> {
              upgrades.all(id);
              return PacksPages.PACKS_PATH + "?done=asked";
            }));
  }

  private PacksPage.Row row(Pack pack) {
    var versions = upgrades.versions(pack.id());
    long current = versions.getOrDefault(pack.version(), 0L);
    long all = versions.values().stream().mapToLong(Long::longValue).sum();
    var none = Map.of("name", "", "city", "", "phone", "");
    return new PacksPage.Row(
        pack.id(),
        language.text(Viewer.required().locale(), pack.bundle(), "name", none),
        pack.version(),
        current,
        all - current,
        versions.entrySet().stream()
            .filter(v -> !v.getKey().equals(pack.version()))
            .map(v -> v.getKey() + ": " + v.getValue())
            .collect(Collectors.joining(", ")));
  }
}
