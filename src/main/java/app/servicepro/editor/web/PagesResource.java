package app.servicepro.editor.web;

import app.servicepro.editor.acts.PageActs;
import app.servicepro.editor.panel.PageList;
import app.servicepro.editor.panel.Sheet;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.i18n.Slug;
import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** New pages, other addresses, and pages that go. */
@RequestScoped
@Path("/dashboard/editor")
@Needs(value = Permission.SITE_EDIT, feature = "work")
public class PagesResource {
  private static final int LABEL = 30;
  private static final int ADDRESS = 40;
  private static final int MOST = 60;
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Paths that the site itself uses. */
  private static final Set<String> TAKEN =
      Set.of("home", "service", "api", "assets", "media", "preview");

  @Inject private Writing writing;
  @Inject private EditorScreen screen;

  @POST
  @Path("/pages")
  public Response add(MultivaluedMap<String, String> posted) {
    var sheet = writing.sheet();
    var form = Form.of(posted);
    var labels = labels(form, sheet);
    var layout = form.choice("layout", List.of("blank", "about", "prices"));
    boolean listed = form.flag("listed");
    if (sheet.documents().size() > MOST) {
      form.problem("label-" + sheet.first(), "problem.pages", Map.of("max", MOST));
    }
    var wish = Wish.of("home", posted.getFirst("language"), "", "new");
    if (form.failed()) {
      return screen.show(wish, form.view(), List.of());
    }
    return writing.once(
        form,
        () -> {
          var name = free(sheet, Json.text(labels, sheet.first(), ""));
          writing.pages(new PageActs(sheet).create(name, labels, layout, listed));
          return Wish.of(name, wish.language(), "", "").done("page-added");
        });
  }

  @POST
  @Path("/pages/{page:[a-z0-9-]{1,40}}/address")
  public Response address(@PathParam("page") String page, MultivaluedMap<String, String> posted) {
    var sheet = changeable(page);
    var form = Form.of(posted);
    var name = form.text("address", ADDRESS);
    if (!form.failed() && !NAME.matcher(name).matches()) {
      form.problem("address", "problem.address");
    } else if (!name.equals(page) && taken(sheet, name)) {
      form.problem("address", "problem.address.taken");
    }
    var wish = Wish.of(page, posted.getFirst("language"), "", "page");
    if (form.failed()) {
      return screen.show(wish, form.view(), List.of());
    }
    return writing.once(
        form,
        () -> {
          if (!name.equals(page)) {
            writing.pages(new PageActs(sheet).rename(page, name));
          }
          return Wish.of(name, wish.language(), "", "page").done("address");
        });
  }

  @POST
  @Path("/pages/{page:[a-z0-9-]{1,40}}/removal")
  public Response remove(@PathParam("page") String page, MultivaluedMap<String, String> posted) {
    var sheet = changeable(page);
    var form = Form.of(posted);
    var others =
        PageList.of(sheet, page).stream()
            .filter(p -> !p.current())
            .map(PageList.Entry::path)
            .toList();
    var target = form.choice("to", others);
    var wish = Wish.of(page, posted.getFirst("language"), "", "page");
    if (form.failed()) {
      return screen.show(wish, form.view(), List.of());
    }
    return writing.once(
        form,
        () -> {
          writing.pages(new PageActs(sheet).remove(page, target));
          return Wish.of("home", wish.language(), "", "").done("page-removed");
        });
  }

  private Sheet changeable(String page) {
    var sheet = writing.sheet();
    var found = PageList.of(sheet, page).stream().filter(PageList.Entry::current).findFirst();
    if (found.isEmpty() || found.get().fixed()) {
      throw new NotFoundException();
    }
    return sheet;
  }

  private static JsonObject labels(Form form, Sheet sheet) {
    var labels = Json.PROVIDER.createObjectBuilder();
    for (var tag : sheet.languages()) {
      var name = "label-" + tag;
      var label = tag.equals(sheet.first()) ? form.text(name, LABEL) : form.optional(name, LABEL);
      if (!label.isEmpty()) {
        labels.add(tag, label);
      }
    }
    return labels.build();
  }

  private static boolean taken(Sheet sheet, String name) {
    var languages = sheet.speech().words().locales().tags();
    return TAKEN.contains(name) || languages.contains(name) || sheet.page(name).isPresent();
  }

  private static String free(Sheet sheet, String label) {
    var wanted = Slug.of(label, ADDRESS);
    return Slug.free(wanted.isEmpty() ? "page" : wanted, ADDRESS, name -> taken(sheet, name));
  }
}
