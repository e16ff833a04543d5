package app.servicepro.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.pages.spi.Picture;
import app.servicepro.pages.spi.SourceQuery;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.Region;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuWriterTest {
  private static final Words WORDS = Words.read(Path.of("i18n"));
  private static final Picture DRAWING = Picture.drawing("<svg></svg>", 1.5);

  @ParameterizedTest
  @CsvSource({
    "FIXED, 7900, en, $79, $79",
    "FROM, 25900, en, $259, from $259",
    "FROM, 25900, es, $259, desde $259",
    "PER_PERSON, 6050, en, $60.50, $60.50 a person",
    "PER_HOUR, 9000, es, $90, $90 por hora",
    "QUOTE, 0, en, '', on request"
  })
  void aPriceIsWrittenByItsShapeAndLanguage(
      PriceShape shape, long amount, String language, String price, String text) {
    var card = menu(language, null, offering("wash", shape, amount, true)).services().getFirst();

    assertThat(card.price()).isEqualTo(price);
    assertThat(card.priceText()).isEqualTo(text);
  }

  @Test
  @DisplayName("S10 a service without Spanish shows its English text")
  void cardInAnotherLanguage() {
    var card =
        menu("es", null, offering("wash", PriceShape.FIXED, 7900, true)).services().getFirst();

    assertThat(card.name()).isEqualTo("Lavado");
    assertThat(card.pitch()).isEqualTo("Clean again");
    assertThat(card.includes()).containsExactly("Wheels", "Glass");
    assertThat(card.about()).containsExactly("One.", "Two.");
    assertThat(card.href()).isEqualTo("/es/services/wash");
    assertThat(card.time()).isEqualTo("1 h 15");
    assertThat(card.hours()).isEqualTo(1.25);
    assertThat(card.picture()).isEqualTo(DRAWING);
    assertThat(card.addOns())
        .containsExactly(
            new ServiceMenu.AddOn("Wax", "+$40"), new ServiceMenu.AddOn("off", "−$30"));
  }

  @Test
  void theLeadIsTheFeaturedServiceElseTheFirst() {
    var plain = offering("plain", PriceShape.FIXED, 1, false);
    var best = offering("best", PriceShape.FIXED, 2, true);

    assertThat(menu("en", null, plain, best).lead()).extracting("id").isEqualTo("best");
    assertThat(menu("en", null, plain).lead()).extracting("id").isEqualTo("plain");
    assertThat(menu("en", null).lead()).isNull();
    assertThat(menu("en", "plain", plain, best).current()).extracting("id").isEqualTo("plain");
    assertThat(menu("en", "other", plain, best).current()).isNull();
  }

  @Test
  @DisplayName(
      "S12 a service on request has no offer, a priced one has its price in dollars and cents")
  void structuredData() {
    var priced = offering("wash", PriceShape.FROM, 25905, true);
    var asked = offering("big", PriceShape.QUOTE, 0, false);

    var data = menu("en", null, priced, asked).structured("https://a.example");

    assertThat(data.getFirst().getJsonObject("offers").toString())
        .isEqualTo("{\"@type\":\"Offer\",\"price\":\"259.05\",\"priceCurrency\":\"USD\"}");
    assertThat(data.getLast()).doesNotContainKey("offers");
    assertThat(data.getLast().getString("url")).isEqualTo("https://a.example/services/big");
  }

  @Test
  @DisplayName("S12 a service priced by size has its price as a range, and its sizes are listed")
  void bySize() {
    var small = new Size("small", 6_500, 60, Json.object("{\"en\": \"Small\"}"));
    var large =
        new Size("large", 9_550, 90, Json.object("{\"en\": \"Large\", \"es\": \"Grande\"}"));
    var wash = offering("wash", PriceShape.FIXED, 1, true);
    var service =
        new Offering(
            "wash",
            60,
            PriceShape.PER_SIZE,
            6_500,
            List.of(small, large),
            "wheel",
            true,
            wash.texts(),
            List.of());

    var menu = menu("es", null, service);

    var card = menu.services().getFirst();
    assertThat(card.priceText()).isEqualTo("desde $65");
    assertThat(card.sizes())
        .containsExactly(
            new ServiceMenu.Size("Small", "$65", "1 h", 6_500),
            new ServiceMenu.Size("Grande", "$95.50", "1 h 30", 9_550));
    assertThat(menu.structured("https://a.example").getFirst().getJsonObject("offers").toString())
        .isEqualTo(
            "{\"@type\":\"AggregateOffer\",\"lowPrice\":\"65.00\",\"highPrice\":\"95.50\","
                + "\"offerCount\":2,\"priceCurrency\":\"USD\"}");
  }

  private static Offering offering(String id, PriceShape shape, long amount, boolean featured) {
    var texts =
        Json.object(
            """
            {"name": {"en": "Wash", "es": "Lavado"}, "pitch": {"en": "Clean again"},
             "includes": {"en": "Wheels\\nGlass"}, "about": {"en": "One.\\n\\nTwo."}}
            """);
    var extras =
        List.of(
            new Offering.Extra("wax", 4_000, 20, Json.object("{\"en\": \"Wax\"}")),
            new Offering.Extra("off", -3_000, 0, Json.object("{}")));
    return new Offering(id, 75, shape, amount, List.of(), "wheel", featured, texts, extras);
  }

  private static ServiceMenu menu(
      String language, @Nullable String subject, Offering... offerings) {
    var formats = new Formats(WORDS, language, new Region("US", "USD"));
    var base = language.equals("en") ? "" : "/" + language;
    var query = new SourceQuery(language, "en", base, formats, subject, Map.of("wheel", DRAWING));
    return new MenuWriter(WORDS, query).write(List.of(offerings));
  }
}
