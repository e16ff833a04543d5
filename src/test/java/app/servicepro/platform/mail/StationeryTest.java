package app.servicepro.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.servicepro.platform.brand.Branding;
import app.servicepro.platform.i18n.NoSuchWord;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.mail.spi.OutgoingLetter;
import app.servicepro.support.Html;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StationeryTest {
  private static final Words WORDS = Words.read(Path.of("i18n"));
  private static final UUID ID = UUID.fromString("0198d7a0-0000-7000-8000-000000000001");
  private static final String LINK = "https://app.shop.example/reset/a-B_9?x='1'&y=2";

  /** Some mail programs know no style sheets for tables, only the attributes before them. */
  private static final String FOR_OLD_PROGRAMS = "element is obsolete.";

  private final Stationery stationery = new Stationery(() -> WORDS);

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  @DisplayName("E1 a letter is valid HTML without anything to load and without style sheets")
  void valid(String locale) throws Exception {
    for (var link : new String[] {LINK, null}) {
      var page = Mark.filled(write(locale, "Jürgen <b>", link), LINK).html();

      assertThat(Html.problems(page).lines().filter(p -> !p.contains(FOR_OLD_PROGRAMS))).isEmpty();
      assertThat(Jsoup.parse(page).select("script, style, link, img, form, iframe")).isEmpty();
      assertThat(page).doesNotContain("<b>", "link.invalid");
    }
  }

  @Test
  @DisplayName("E1 text and HTML say the same, and the link is written out in both")
  void sameWords() {
    var letter = Mark.filled(write("es", "Jürgen Ñúñez & Söhne", LINK), LINK);
    var page = Jsoup.parse(letter.html());

    assertThat(page.select("html").attr("lang")).isEqualTo("es");
    assertThat(page.select("h1").text()).isEqualTo(letter.subject());
    assertThat(page.select("a").eachAttr("href")).containsExactly(LINK);
    assertThat(page.select("a").text()).isEqualTo("Abrir el panel");
    assertThat(page.select("p span").text()).isEqualTo(LINK);
    for (var paragraph : page.select("p:not(:has(span))").eachText()) {
      assertThat(letter.text()).contains(paragraph);
    }
    assertThat(letter.text())
        .startsWith("Hola, Jürgen Ñúñez & Söhne:\n\n")
        .contains("Abrir el panel:\n" + LINK + "\n\n-- \nServicePro\n");
  }

  @Test
  @DisplayName("E4 a link that is not the reader's is neither shown nor pressed")
  void hiddenLink() {
    var letter = Mark.hidden(write("en", "Ana", LINK), "(hidden)");
    var page = Jsoup.parse(letter.html());

    assertThat(page.select("a[href]")).isEmpty();
    assertThat(page.select("p span").text()).isEqualTo("(hidden)");
    assertThat(letter.text()).contains("Open the dashboard:\n(hidden)\n");
  }

  @Test
  @DisplayName("E1 a letter without words is not written")
  void noWords() {
    var letter = new Letter("ana@shop.example", "en", "platform", "nothing", Map.of(), null);

    assertThatThrownBy(() -> stationery.write(letter, ID, Instant.EPOCH, null))
        .isInstanceOf(NoSuchWord.class);
  }

  @Test
  @DisplayName("S19, E1 a letter for a tenant has its name, its colour and its logo")
  void branded() throws Exception {
    var logo =
        new Branding.Logo(
            "https://shop.example/media/0123/320",
            "/dashboard/media/0123/320",
            640,
            200,
            "Shop & Sons, a wheel");
    var brand = new Branding("Shop & Sons", "SS", "#7a1fa2", "#fff7ff", "#d9a0ef", "#200030", logo);
    var letter =
        new Letter("ana@shop.example", "en", "platform", "test", Map.of("name", "Ana"), LINK);

    var written = Mark.filled(stationery.write(letter, ID, Instant.EPOCH, brand), LINK);

    var page = Jsoup.parse(written.html());
    assertThat(Html.problems(written.html()).lines().filter(p -> !p.contains(FOR_OLD_PROGRAMS)))
        .isEmpty();
    assertThat(page.select("img").eachAttr("src")).containsExactly(logo.address());
    assertThat(page.select("img").attr("alt")).isEqualTo(logo.alt());
    assertThat(page.select("td:has(> a)").attr("style")).contains("#7a1fa2", "#d9a0ef");
    assertThat(page.text()).contains("Shop & Sons");
    assertThat(written.text()).contains("\n\n-- \nShop & Sons\n");
  }

  private OutgoingLetter write(String locale, String name, @Nullable String link) {
    var letter =
        new Letter("ana@shop.example", locale, "platform", "test", Map.of("name", name), link);
    return stationery.write(letter, ID, Instant.EPOCH, null);
  }
}
