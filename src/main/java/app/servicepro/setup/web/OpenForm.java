package app.servicepro.setup.web;

import app.servicepro.packs.Pack;
import app.servicepro.packs.Packs;
import app.servicepro.platform.Settings;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.i18n.TimeZones;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.setup.Addresses;
import app.servicepro.setup.NewBusiness;
import app.servicepro.tenants.Nodes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The form that opens a business: what it offers and what was typed. */
@RequestScoped
public class OpenForm {
  private static final int LONGEST = 80;
  private static final String USUAL_ZONE = "America/New_York";

  @Inject private Packs packs;
  @Inject private Addresses addresses;
  @Inject private Nodes nodes;
  @Inject private Language language;
  @Inject private Settings settings;

  /** What is wrong stands beside the fields. An address that is left out is made of the name. */
  NewBusiness read(Form form) {
    var name = form.text("name", LONGEST);
    var city = form.text("city", LONGEST);
    var pack = trade(form);
    var typed = form.optional("slug", Addresses.LONGEST).toLowerCase(Locale.ROOT);
    var tongue = form.choice("language", tags());
    var zone = form.choice("zone", TimeZones.named("en", USUAL_ZONE).keySet());
    boolean unnamed = typed.isEmpty() && !name.isEmpty();
    var slug = unnamed ? addresses.suggest(name, city) : typed;
    if (!slug.isEmpty()) {
      // whether it is taken is asked when it is taken: the same form sent twice must not refuse
      // itself
      addresses
          .refusal(slug)
          .filter(why -> why != Addresses.Refusal.TAKEN)
          .ifPresent(
              why -> form.problem("slug", "problem.slug." + why.name().toLowerCase(Locale.ROOT)));
    }
    return new NewBusiness(name, city, pack, slug, tongue, zone);
  }

  private String trade(Form form) {
    var chosen = form.optional("pack", LONGEST);
    if (packs.all().stream().noneMatch(pack -> pack.id().equals(chosen))) {
      form.problem("pack", "problem.trade");
    }
    return chosen;
  }

  /** When the address is taken, one that is free stands in the field instead. */
  FormView given(Form form, NewBusiness wanted) {
    var view = form.view();
    if (!view.problems().containsKey("slug") || wanted.name().isEmpty()) {
      return view;
    }
    var values = new HashMap<>(view.values());
    values.put("slug", addresses.suggest(wanted.name(), wanted.city()));
    return new FormView(
        view.name(), values, view.many(), new LinkedHashMap<>(view.problems()), view.labels());
  }

  OpenPage page() {
    var tongue = Viewer.required().locale();
    return new OpenPage(
        packs.all().stream()
            .map(pack -> trade(pack, tongue))
            .sorted(Comparator.comparing(OpenPage.Trade::name))
            .toList(),
        tags().stream()
            .map(tag -> Option.of(tag, word(tongue, "setup", "language." + tag)))
            .toList(),
        TimeZones.named(tongue, USUAL_ZONE).entrySet().stream()
            .map(zone -> Option.of(zone.getKey(), zone.getValue()))
            .toList(),
        "." + settings.baseDomain(),
        Addresses.LONGEST,
        nodes.number(TenantId.PLATFORM, "billing", "trial-days").intValue(),
        Viewer.required().place() == null);
  }

  private OpenPage.Trade trade(Pack pack, String tongue) {
    var drawing = Objects.requireNonNull(pack.drawings().get("hero"));
    return new OpenPage.Trade(
        pack.id(),
        word(tongue, pack.bundle(), "name"),
        word(tongue, pack.bundle(), "tagline"),
        drawing.with(""));
  }

  private List<String> tags() {
    return language.words().locales().tags();
  }

  private String word(String tongue, String bundle, String key) {
    return language.text(tongue, bundle, key, Map.of("name", "", "city", "", "phone", ""));
  }
}
