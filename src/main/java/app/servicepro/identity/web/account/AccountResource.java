package app.servicepro.identity.web.account;

import app.servicepro.identity.People;
import app.servicepro.identity.PersonFacts;
import app.servicepro.identity.Refusal;
import app.servicepro.identity.Sessions;
import app.servicepro.identity.web.Browser;
import app.servicepro.identity.web.IdentityPages;
import app.servicepro.platform.access.SignedIn;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** How somebody is called and wants to see the dashboard; where she is now. */
@Path("/account")
@SignedIn
@RequestScoped
public class AccountResource {
  private static final int LONGEST_NAME = 120;
  private static final List<String> SCHEMES = List.of("system", "light", "dark");
  private static final List<String> MODES = List.of("simple", "advanced");
  private static final String HOME = "/";

  @Inject private People people;
  @Inject private Sessions sessions;
  @Inject private Screens screens;
  @Inject private Language language;
  @Inject private Browser browser;

  /** What the template gets. */
  public record Page(
      PersonFacts person, List<Option> languages, List<Option> schemes, List<Option> modes) {}

  @GET
  public Response page() {
    return page(200, FormView.EMPTY);
  }

  @POST
  public Response change(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var name = form.text("name", LONGEST_NAME);
    var locale = form.choice("language", tags());
    var scheme = form.choice("scheme", SCHEMES);
    var mode = form.choice("mode", MODES);
    if (form.failed()) {
      return page(422, form.view());
    }
    var me = Viewer.required().person();
    people.change(me, name, locale, scheme);
    people.showAll(me, mode.equals("advanced"));
    return Screens.seeOther("/account?done=saved");
  }

  @POST
  @Path("mode")
  public Response mode(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var mode = form.choice("mode", MODES);
    if (!form.failed()) {
      people.showAll(Viewer.required().person(), mode.equals("advanced"));
    }
    return back(posted);
  }

  @POST
  @Path("language")
  public Response language(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var tag = form.choice("language", tags());
    if (!form.failed()) {
      people.speak(Viewer.required().person(), tag);
    }
    return back(posted);
  }

  @POST
  @Path("scheme")
  public Response scheme(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var scheme = form.choice("scheme", SCHEMES);
    if (!form.failed()) {
      people.paint(Viewer.required().person(), scheme);
    }
    return back(posted);
  }

  /** Goes to another place where she belongs; where she does not, she stays where she is. */
  @POST
  @Path("place")
  public Response place(MultivaluedMap<String, String> posted) {
    try {
      var place = TenantId.of(Form.of(posted).text("place", 36));
      return browser.in(sessions.goTo(browser.cookie(), place), HOME);
    } catch (Refusal | IllegalArgumentException e) {
      return screens.failure(404);
    }
  }

  private static Response back(MultivaluedMap<String, String> posted) {
    return Screens.seeOther(Screens.local(posted.getFirst("back"), HOME));
  }

  private Response page(int status, FormView form) {
    var viewer = Viewer.required();
    var languages =
        language.words().locales().byTag().values().stream()
            .filter(l -> l.complete())
            .map(l -> Option.of(l.tag(), l.name()))
            .toList();
    var page =
        new Page(
            people.find(viewer.person()).orElseThrow(),
            languages,
            SCHEMES.stream().map(s -> Option.of(s, word("scheme." + s))).toList(),
            MODES.stream()
                .map(m -> new Option(m, word("mode." + m), word("mode." + m + ".about")))
                .toList());
    return screens.show(status, IdentityPages.ACCOUNT, "identity/account.peb", page, form);
  }

  private List<String> tags() {
    return language.words().locales().byTag().values().stream()
        .filter(l -> l.complete())
        .map(l -> l.tag())
        .toList();
  }

  private String word(String key) {
    return language.text(Viewer.required().locale(), "identity", "account." + key, Map.of());
  }
}
