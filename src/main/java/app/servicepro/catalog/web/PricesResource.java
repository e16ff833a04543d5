package app.servicepro.catalog.web;

import app.servicepro.catalog.Catalog;
import app.servicepro.catalog.Offering;
import app.servicepro.catalog.Outdated;
import app.servicepro.catalog.Price;
import app.servicepro.catalog.PriceShape;
import app.servicepro.catalog.Prices;
import app.servicepro.catalog.Size;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;

/** All prices in one table, saved together. */
@RequestScoped
@Path("/dashboard/prices")
@Needs(value = Permission.CATALOG_EDIT, feature = Desk.WORK)
public class PricesResource {
  private static final String HERE = "/dashboard/prices";
  private static final int LONGEST_NAME = 60;

  @Inject private Screens screens;
  @Inject private Catalog catalog;
  @Inject private Prices prices;
  @Inject private Desk desk;
  @Inject private Once once;

  @GET
  @Needs(Permission.CATALOG_VIEW)
  public Response table() {
    return show(FormView.EMPTY);
  }

  @POST
  public Response change(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var fields = new PriceFields(form, desk.formats());
    var services = new HashMap<String, Price>();
    var addOns = new HashMap<String, Long>();
    var list = prices.list();
    for (var service : list.services()) {
      var id = service.id();
      services.put(
          id,
          service.sizes().isEmpty()
              ? fields.price("shape." + id, "amount." + id)
              : fields.sized(service.sizes(), "amount." + id));
    }
    for (var addOn : list.addOns()) {
      addOns.put(addOn.id(), fields.addOn("addon." + addOn.id()));
    }
    var version = form.optional("version", 40);
    if (form.failed()) {
      return show(form.view());
    }
    try {
      prices.change(version, services, addOns);
      return Screens.seeOther(HERE + "?done=prices");
    } catch (Outdated e) {
      form.problem("version", "problem.outdated");
      return show(form.view());
    }
  }

  /** One more thing that can be added to services. */
  @POST
  @Path("add-ons")
  public Response addAddOn(MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var languages = desk.languages();
    var name = Json.PROVIDER.createObjectBuilder();
    for (var language : languages) {
      var field = "name." + language;
      boolean must = language.equals(languages.getFirst());
      var typed = must ? form.text(field, LONGEST_NAME) : form.optional(field, LONGEST_NAME);
      if (!typed.isEmpty()) {
        name.add(language, typed);
      }
    }
    long amount = new PriceFields(form, desk.formats()).addOn("amount");
    int minutes = form.number("minutes", 0, 1_440);
    if (form.failed()) {
      return show(form.view());
    }
    JsonObject names = name.build();
    var first = Json.text(names, languages.getFirst(), "");
    return Screens.seeOther(
        once.place(
            form.once(),
            () -> {
              prices.addAddOn(first, amount, minutes, names);
              return HERE + "?done=add-on";
            }));
  }

  private Response show(FormView form) {
    var list = prices.list();
    var reader = desk.reader();
    var page =
        new PricesPage(
            list.version(),
            list.services().stream().map(o -> row(o, reader)).toList(),
            list.addOns().stream().map(a -> extra(a, list, reader.formats())).toList(),
            PriceFields.shapes(desk.words(), desk.tongue(), false),
            reader.languages().stream().map(l -> Option.of(l, reader.name(l))).toList(),
            reader.formats().currency(),
            Desk.edits(),
            catalog.pricesChecked());
    return screens.show(CatalogPages.PRICES, "catalog/prices.peb", page, form);
  }

  private static PricesPage.Row row(Offering offering, ServicesPage.Reader reader) {
    return new PricesPage.Row(
        offering.id(),
        offering.name(reader.language()),
        offering.shape().code(),
        offering.shape() == PriceShape.QUOTE ? "" : reader.formats().amount(offering.amount()),
        reader.price(offering.shape(), offering.amount()),
        reader.formats().duration(offering.minutes()),
        offering.sizes().stream().map(s -> size(s, reader)).toList());
  }

  private static PricesPage.Size size(Size size, ServicesPage.Reader reader) {
    return new PricesPage.Size(
        size.id(),
        size.name(reader.language(), reader.languages().getFirst()),
        reader.formats().amount(size.amount()),
        reader.formats().money(size.amount()));
  }

  private PricesPage.Extra extra(Offering.Extra extra, Prices.PriceList list, Formats formats) {
    long used =
        list.services().stream()
            .filter(s -> s.extras().stream().anyMatch(e -> e.id().equals(extra.id())))
            .count();
    return new PricesPage.Extra(
        extra.id(),
        desk.name(extra),
        formats.amount(extra.amount()),
        desk.addOn(extra, formats).about(),
        extra.minutes() == 0 ? "" : formats.duration(extra.minutes()),
        Math.toIntExact(used));
  }
}
