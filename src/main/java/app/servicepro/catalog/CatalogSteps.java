package app.servicepro.catalog;

import app.servicepro.pages.FactSheet;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Card;
import app.servicepro.platform.dashboard.NextStep;
import app.servicepro.platform.dashboard.NextSteps;
import app.servicepro.platform.dashboard.SetupCards;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the catalogue adds to the home page: two steps of setting up, and what is left to do. */
@ApplicationScoped
public class CatalogSteps implements SetupCards, NextSteps {
  private static final String BUNDLE = "catalog";
  private static final String SERVICES = "/dashboard/services";
  private static final String PRICES = "/dashboard/prices";

  @Inject private Catalog catalog;
  @Inject private FactSheet facts;
  @Inject private Language language;

  @Override
  public List<Card> cards() {
    int count = catalog.offerings().size();
    return List.of(
        new Card(
            BUNDLE,
            "services",
            SERVICES,
            Permission.CATALOG_VIEW,
            count > 0 && catalog.servicesChecked(),
            said("card.services.state", Map.of("count", count)),
            30),
        new Card(
            BUNDLE,
            "prices",
            PRICES,
            Permission.CATALOG_VIEW,
            count > 0 && catalog.pricesChecked(),
            catalog.pricesChecked() ? "" : said("card.prices.state", Map.of()),
            40));
  }

  @Override
  public List<NextStep> steps() {
    var steps = new ArrayList<NextStep>();
    var offerings = catalog.offerings();
    if (offerings.isEmpty()) {
      steps.add(step("no-services", SERVICES + "/new", NextStep.Urgency.NOW, 0));
    } else if (!catalog.pricesChecked()) {
      steps.add(step("check-prices", PRICES, NextStep.Urgency.THIS_WEEK, offerings.size()));
    }
    var languages = facts.languages();
    for (var tag : languages.subList(1, languages.size())) {
      long missing = offerings.stream().filter(o -> o.lacks(tag, languages.getFirst())).count();
      if (missing > 0) {
        var words = Map.of("count", missing, "language", said("language." + tag, Map.of()));
        steps.add(
            NextStep.at(
                BUNDLE,
                "translate",
                SERVICES,
                Permission.CATALOG_EDIT,
                NextStep.Urgency.NO_HURRY,
                words));
      }
    }
    return steps;
  }

  private static NextStep step(String name, String path, NextStep.Urgency urgency, long count) {
    return NextStep.at(
        BUNDLE, name, path, Permission.CATALOG_EDIT, urgency, Map.of("count", count));
  }

  private String said(String key, Map<String, ?> words) {
    return language.text(Viewer.required().locale(), BUNDLE, key, words);
  }
}
