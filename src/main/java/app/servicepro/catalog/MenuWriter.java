package app.servicepro.catalog;

import app.servicepro.pages.spi.SourceQuery;
import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.i18n.Words;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the catalogue as a reader sees it: language, prices, times, links. */
public record MenuWriter(Words words, SourceQuery query) {
  private static final double MINUTES = 60.0;

  public ServiceMenu write(List<Offering> offerings) {
    var cards = offerings.stream().map(this::card).toList();
    return new ServiceMenu(
        cards,
        cards.stream()
            .filter(ServiceMenu.Card::featured)
            .findFirst()
            .or(() -> cards.stream().findFirst())
            .orElse(null),
        cards.stream().filter(c -> c.id().equals(query.subject())).findFirst().orElse(null),
        query.formats().currency());
  }

  private ServiceMenu.Card card(Offering offering) {
    var price =
        offering.shape() == PriceShape.QUOTE ? "" : query.formats().money(offering.amount());
    return new ServiceMenu.Card(
        offering.id(),
        text(offering.texts(), "name"),
        text(offering.texts(), "pitch"),
        LocalText.lines(text(offering.texts(), "includes")),
        LocalText.paragraphs(text(offering.texts(), "about")),
        query.formats().duration(offering.minutes()),
        offering.minutes() / MINUTES,
        price,
        offering.shape().code(),
        words.text(
            query.language(),
            "catalog",
            "price." + offering.shape().code(),
            Map.of("price", price)),
        query.base() + "/services/" + offering.id(),
        offering.picture() == null ? null : query.drawings().get(offering.picture()),
        offering.extras().stream().map(this::addOn).toList(),
        offering.sizes().stream().map(this::size).toList(),
        offering.featured(),
        offering.amount());
  }

  private ServiceMenu.Size size(Size size) {
    return new ServiceMenu.Size(
        size.name(query.language(), query.fallback()),
        query.formats().money(size.amount()),
        query.formats().duration(size.minutes()),
        size.amount());
  }

  private ServiceMenu.AddOn addOn(Offering.Extra extra) {
    var sign = extra.amount() < 0 ? "−" : "+";
    return new ServiceMenu.AddOn(
        Objects.requireNonNullElse(
            LocalText.in(extra.name(), query.language(), query.fallback()), extra.id()),
        sign + query.formats().money(Math.abs(extra.amount())));
  }

  private String text(JsonObject texts, String key) {
    return Objects.requireNonNullElse(
        LocalText.in(texts.get(key), query.language(), query.fallback()), "");
  }
}
