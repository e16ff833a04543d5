package app.servicepro.pages;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Card;
import app.servicepro.platform.dashboard.NextStep;
import app.servicepro.platform.dashboard.NextStep.Urgency;
import app.servicepro.platform.dashboard.NextSteps;
import app.servicepro.platform.dashboard.SetupCards;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the site adds to the home page: two steps of setting up, and what is left to do. */
@ApplicationScoped
public class SiteSteps implements SetupCards, NextSteps {
  private static final String BUNDLE = "pages";
  private static final String BASICS = "/dashboard/settings/site";

  @Inject private Releases releases;
  @Inject private FactSheet sheet;
  @Inject private Language language;

  @Override
  public List<Card> cards() {
    var facts = sheet.facts();
    var hours = Hours.of(facts);
    long days = hours.week().values().stream().filter(d -> !d.isEmpty()).count();
    boolean live = releases.published();
    return List.of(
        new Card(
            BUNDLE,
            "hours",
            "/dashboard/hours",
            Permission.SETTINGS_VIEW,
            !hours.none(),
            said("card.hours.state", Map.of("days", days)),
            20),
        new Card(
            BUNDLE,
            "site",
            BASICS,
            Permission.SETTINGS_VIEW,
            live && reachable(facts),
            said("card.site." + (live ? shown() : "draft"), Map.of()),
            50));
  }

  @Override
  public List<NextStep> steps() {
    var steps = new ArrayList<NextStep>();
    int waiting = releases.waiting();
    if (!releases.published()) {
      steps.add(publish("publish", Urgency.NOW, 0));
    } else if (waiting > 0) {
      steps.add(publish("publish-changes", Urgency.THIS_WEEK, waiting));
    }
    var facts = sheet.facts();
    if (!reachable(facts)) {
      steps.add(edit("contact", BASICS, Urgency.NOW));
    }
    if (Hours.of(facts).none()) {
      steps.add(edit("hours", "/dashboard/hours", Urgency.THIS_WEEK));
    }
    return steps;
  }

  /** A suspended business has a site that nobody sees. */
  private static String shown() {
    return Viewer.required().features().contains("work") ? "live" : "off";
  }

  /** Whether a visitor finds a way to ask: the button of the site leads to phone and mail. */
  private static boolean reachable(JsonObject facts) {
    return facts.containsKey("phone") || facts.containsKey("email");
  }

  private static NextStep publish(String name, Urgency urgency, int count) {
    return new NextStep(
        BUNDLE,
        name,
        "/dashboard/publication",
        true,
        Permission.SITE_PUBLISH,
        urgency,
        Map.of("count", count));
  }

  private static NextStep edit(String name, String path, Urgency urgency) {
    return NextStep.at(BUNDLE, name, path, Permission.SETTINGS_EDIT, urgency, Map.of());
  }

  private String said(String key, Map<String, ?> words) {
    return language.text(Viewer.required().locale(), BUNDLE, key, words);
  }
}
