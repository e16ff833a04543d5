package app.servicepro.pages.web.releases;

import app.servicepro.pages.Previews;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.render.Qr;
import app.servicepro.platform.tenancy.Clocks;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Links to the draft, for those who are asked what they think of it. */
@RequestScoped
@Path("/dashboard/releases/preview")
@Needs(value = Permission.SITE_PUBLISH, feature = "work")
public class PreviewResource {
  private static final List<Integer> HOURS = List.of(1, 24, 72, 168, 720);

  @Inject private Previews previews;
  @Inject private Screens screens;
  @Inject private Language language;
  @Inject private Clocks clocks;
  @Inject private Once once;

  @GET
  public Response form() {
    return show("", "", "", FormView.EMPTY);
  }

  /** The link is a secret, so it stands on the answer and in no address. */
  @POST
  public Response share(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var hours = form.choice("hours", HOURS.stream().map(String::valueOf).toList());
    if (form.failed()) {
      return show("", "", "", form.view());
    }
    var lasting = Duration.ofHours(Integer.parseInt(hours));
    var link = previews.share(lasting);
    var until = clocks.moments(locale()).moment(Time.now().plus(lasting));
    return show(link, Qr.svg(link), until, form.view());
  }

  @POST
  @Path("withdrawal")
  public Response withdraw(MultivaluedMap<String, String> posted) {
    return Screens.seeOther(
        once.place(
            Form.of(posted).once(),
            () -> {
              previews.callBack();
              return "/dashboard/releases/preview?done=withdrawn";
            }));
  }

  private Response show(String link, String picture, String until, FormView form) {
    var lasting = HOURS.stream().map(this::option).toList();
    var page = new PreviewPage(lasting, link, picture, until);
    return screens.show(ReleasesPages.PREVIEW, "pages/preview.peb", page, form);
  }

  private Option option(int hours) {
    boolean days = hours % 24 == 0;
    return Option.of(
        String.valueOf(hours),
        language.text(
            locale(),
            "pages",
            days ? "previews.days" : "previews.hours",
            Map.of("count", days ? hours / 24 : hours)));
  }

  private static String locale() {
    return Viewer.required().locale();
  }
}
