package app.servicepro.home;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Card;
import app.servicepro.platform.dashboard.SetupCards;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.tenants.Nodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The cards of what is only a group of settings yet: the phone and loyalty. */
@ApplicationScoped
public class SettingsCards implements SetupCards {
  private static final String BUNDLE = "home";

  @Inject private Nodes nodes;
  @Inject private Language language;

  @Override
  public List<Card> cards() {
    var tenant = Tenancy.required();
    var locale = Viewer.required().locale();
    var number = nodes.text(tenant, "phone", "business-number", locale);
    boolean points = nodes.flag(tenant, "loyalty", "on");
    return List.of(
        card("phone", !number.isEmpty(), number.isEmpty() ? "phone.none" : "phone.set", 10),
        card(
            "loyalty",
            points || nodes.version(tenant, "loyalty") > 0,
            points ? "loyalty.on" : "loyalty.off",
            60));
  }

  private Card card(String group, boolean done, String state, int order) {
    var said = language.text(Viewer.required().locale(), BUNDLE, "card." + state, Map.of());
    return new Card(
        BUNDLE, group, "/dashboard/settings/" + group, Permission.SETTINGS_VIEW, done, said, order);
  }
}
