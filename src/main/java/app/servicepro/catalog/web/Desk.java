package app.servicepro.catalog.web;

import app.servicepro.catalog.Catalog;
import app.servicepro.catalog.Offering;
import app.servicepro.catalog.Size;
import app.servicepro.packs.Pack;
import app.servicepro.packs.Packs;
import app.servicepro.pages.FactSheet;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the catalogue's screens are written with, for one viewer. */
@RequestScoped
public class Desk {
  /** The feature without which nothing is changed: a suspended business only looks. */
  static final String WORK = "work";

  /** Drawings of the whole site, not of a service. */
  private static final Set<String> OF_THE_SITE = Set.of("hero", "area", "before", "after");

  @Inject private Language language;
  @Inject private FactSheet facts;
  @Inject private Catalog catalog;
  @Inject private Packs packs;
  @Inject private Tenants tenants;

  /** Whether the viewer may change something here and now. */
  static boolean edits() {
    var viewer = Viewer.required();
    return viewer.may(Permission.CATALOG_EDIT) && viewer.features().contains(WORK);
  }

  Words words() {
    return language.words();
  }

  String tongue() {
    return Viewer.required().locale();
  }

  /** The site's languages, the first one first. */
  List<String> languages() {
    return facts.languages();
  }

  Formats formats() {
    return new Formats(words(), tongue(), facts.region());
  }

  ServicesPage.Reader reader() {
    return new ServicesPage.Reader(words(), formats(), tongue(), languages());
  }

  ServiceForm form() {
    var addOns = catalog.addOns().stream().map(Offering.Extra::id).toList();
    return new ServiceForm(formats(), languages(), drawings(pack()), addOns);
  }

  ServicePage page(@Nullable String id, String name, String version) {
    var reader = reader();
    return new ServicePage(
        id,
        id == null ? "/dashboard/services" : "/dashboard/services/" + id,
        name,
        version,
        reader.languages().stream().map(l -> Option.of(l, reader.name(l))).toList(),
        PriceFields.shapes(words(), tongue(), true),
        Size.MOST,
        tiles(),
        catalog.addOns().stream().map(a -> addOn(a, reader.formats())).toList(),
        reader.formats().currency(),
        ServiceForm.LONGEST);
  }

  Option addOn(Offering.Extra extra, Formats formats) {
    return new Option(extra.id(), name(extra), sum(extra, formats));
  }

  String name(Offering.Extra extra) {
    var found = LocalText.in(extra.name(), tongue(), languages().getFirst());
    return Objects.requireNonNullElse(found, extra.id());
  }

  private static String sum(Offering.Extra extra, Formats formats) {
    var sign = extra.amount() < 0 ? "−" : "+";
    return sign + formats.money(Math.abs(extra.amount()));
  }

  private Pack pack() {
    return packs.get(tenants.find(Tenancy.required()).orElseThrow().pack());
  }

  private static Set<String> drawings(Pack pack) {
    var names = new TreeMap<>(pack.drawings());
    names.keySet().removeIf(n -> n.startsWith("demo/") || OF_THE_SITE.contains(n));
    return names.keySet();
  }

  private List<ServicePage.Tile> tiles() {
    var pack = pack();
    return drawings(pack).stream()
        .map(name ->
            new ServicePage.Tile(
                name,
                Objects.requireNonNull(pack.drawings().get(name)).with(""),
                pack.alternative(words(), tongue(), name)))
        .toList();
  }

  /** A form filled in with what is there, and what another form of the page complains about. */
  static FormView with(FormView filled, FormView other) {
    var values = new HashMap<>(filled.values());
    values.putAll(other.values());
    return new FormView(
        other.name(), values, filled.many(), new LinkedHashMap<>(other.problems()), other.labels());
  }
}
