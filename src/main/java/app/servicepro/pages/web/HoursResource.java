package app.servicepro.pages.web;

import app.servicepro.pages.FactSheet;
import app.servicepro.pages.Hours;
import app.servicepro.pages.Outdated;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** When the business is open: seen on its site as soon as it is saved. */
@RequestScoped
@Path("/dashboard/hours")
@Needs(value = Permission.SETTINGS_EDIT, feature = "work")
public class HoursResource {
  private static final List<String> FACTS = List.of("hours", "specialHours", "timeZone");
  private static final int SPARE = 2;

  @Inject private Screens screens;
  @Inject private FactSheet sheet;
  @Inject private Language language;

  @GET
  @Needs(Permission.SETTINGS_VIEW)
  public Response hours() {
    var hours = Hours.of(sheet.facts());
    var shown = hours.none() ? hours.usual() : hours;
    return show(HoursForm.filled(shown, sheet.zone().getId()));
  }

  @POST
  public Response change(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var zone = form.choice("zone", zones().stream().map(Option::value).toList());
    var hours = new HoursForm(form, LocalDate.ofInstant(Time.now(), sheet.zone())).read();
    var version = form.optional("version", 40);
    if (form.failed()) {
      return show(form.view());
    }
    var facts =
        Json.PROVIDER
            .createObjectBuilder()
            .add("hours", hours.weekJson())
            .add("specialHours", hours.specialsJson())
            .add("timeZone", zone)
            .build();
    try {
      sheet.change("hours.changed", version, facts);
      return Screens.seeOther("/dashboard/hours?done=hours");
    } catch (Outdated e) {
      form.problem("version", "problem.outdated");
      return show(form.view());
    }
  }

  private Response show(FormView form) {
    var facts = sheet.facts();
    var words = new HoursWords(language.words(), Viewer.required().locale(), sheet.region());
    var rooms =
        IntStream.range(0, HoursForm.SPECIALS)
            .filter(i -> form.values().getOrDefault("special." + i + ".first", "").isEmpty())
            .skip(SPARE)
            .findFirst()
            .orElse(HoursForm.SPECIALS);
    var page =
        new HoursPage(
            FactSheet.version(facts, FACTS),
            words.days(),
            IntStream.range(0, rooms).boxed().toList(),
            zones(),
            Hours.of(facts).none(),
            edits(),
            words.rows(Hours.of(facts)));
    return screens.show(HoursPages.HOURS, "pages/hours.peb", page, form);
  }

  private static boolean edits() {
    var viewer = Viewer.required();
    return viewer.may(Permission.SETTINGS_EDIT) && viewer.features().contains("work");
  }

  private List<Option> zones() {
    return HoursWords.zones(Viewer.required().locale(), sheet.zone().getId());
  }
}
