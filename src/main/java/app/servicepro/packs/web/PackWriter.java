package app.servicepro.packs.web;

import app.servicepro.packs.Holdings;
import app.servicepro.packs.Plan;
import app.servicepro.packs.Possession;
import app.servicepro.packs.Removal;
import app.servicepro.packs.model.Parts;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Writes the screen of the bound tenant's pack. */
@ApplicationScoped
public class PackWriter {
  private static final String BUNDLE = "packs";
  private static final int MOST_LINES = 200;
  static final String MINE = "mine";
  static final String PACK = "pack";

  @Inject private Holdings holdings;
  @Inject private Parts parts;
  @Inject private Language language;

  PackPage page() {
    return holdings.find().map(this::page).orElse(PackPage.NONE);
  }

  private PackPage page(Possession possession) {
    var mine = parts.held();
    var places = new Places(language.words(), locale(), mine);
    var plan = holdings.upgrade().orElseThrow();
    var removal = holdings.removal().orElse(new Removal(List.of(), List.of()));
    boolean off = possession.takenOff();
    return new PackPage(
        text("packs/" + possession.pack(), "name"),
        possession.version(),
        plan.to(),
        off,
        !off && !plan.none(),
        off
            ? List.of()
            : plan.changes().stream().limit(MOST_LINES).map(c -> line(c, places, mine)).toList(),
        off ? List.of() : plan.choices().stream().map(c -> choice(c, places)).toList(),
        holdings.undecided().stream().map(c -> choice(c, places)).toList(),
        removal.changes().size(),
        removal.stays().stream().map(places::of).toList());
  }

  private PackPage.Line line(Change change, Places places, Map<String, JsonObject> mine) {
    var document = mine.get(change.doc());
    var before = document == null ? null : change.at().read(document);
    var how =
        switch (change) {
          case Change.Add a -> "new";
          case Change.Create c -> "new";
          case Change.Remove r -> "gone";
          case Change.Drop d -> "gone";
          case Change.Set s when s.value() == null -> "gone";
          default -> "changed";
        };
    return new PackPage.Line(
        places.of(change),
        how,
        change instanceof Change.Set ? places.value(change, before) : "",
        change instanceof Change.Set ? places.value(change, change.value()) : "");
  }

  private PackPage.Choice choice(Plan.Choice choice, Places places) {
    var mine = places.value(choice.change(), choice.mine());
    var theirs = places.value(choice.change(), choice.change().value());
    var nothing = text(BUNDLE, "value.nothing");
    return new PackPage.Choice(
        field(choice),
        places.of(choice.change()),
        List.of(
            new Option(MINE, text(BUNDLE, "choice.mine"), mine.isEmpty() ? nothing : mine),
            new Option(PACK, text(BUNDLE, "choice.pack"), theirs.isEmpty() ? nothing : theirs)));
  }

  static String field(Plan.Choice choice) {
    return "choice-" + choice.key();
  }

  private String text(String bundle, String key) {
    return language.text(locale(), bundle, key, Map.of("name", "", "city", "", "phone", ""));
  }

  private static String locale() {
    return Viewer.required().locale();
  }
}
