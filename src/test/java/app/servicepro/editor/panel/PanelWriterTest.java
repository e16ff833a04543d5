package app.servicepro.editor.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PanelWriterTest {
  private static final String HALF =
      """
      {"id":"a","type":"cta","settings":{"headline":{"en":"Come","es":"Venga"}}},
      {"id":"b","type":"cta","settings":{"headline":{"en":"Only English"}}},
      {"id":"old","type":"carousel","settings":{"headline":{"en":"From another look"}}}\
      """;

  private final Sheet sheet = Shop.seenBy(Shop.EDITOR, Map.of("page:home", Shop.page(HALF)));

  @Test
  @DisplayName("ED5 what a language lacks is marked in the list and beside its field")
  void missing() {
    var items = new SectionList(sheet, "home").items("b");

    assertThat(items).extracting(SectionList.Item::missing).containsExactly(false, true, false);
    assertThat(Shop.fields(sheet, "b").getFirst().leaves())
        .extracting(Leaf::missing)
        .containsExactly(false, true);
  }

  @Test
  @DisplayName("ED7 a section that the theme does not know stays in the list and says why")
  void unknown() {
    assertThat(new SectionList(sheet, "home").items("").get(2).state()).isEqualTo("unknown");
    assertThat(new PanelWriter(sheet, "home").section("old").kind()).isEqualTo("unknown");
    assertThat(new PanelWriter(sheet, "home").section("old").about()).isNotEmpty();
  }

  @Test
  @DisplayName("ED4 a translator finds only the other languages open")
  void translator() {
    var hers = Shop.seenBy(Shop.TRANSLATOR, Map.of("page:home", Shop.page(HALF)));

    assertThat(Shop.fields(hers, "a").getFirst().leaves())
        .extracting(Leaf::open)
        .containsExactly(false, true);
    assertThat(new PanelWriter(hers, "home").section("a").blocks().addable()).isEmpty();
  }

  @Test
  void everySectionOfThisTradeHasAPanel() {
    var whole = Shop.seenBy(Shop.EDITOR);

    for (var page : PageList.of(whole, "")) {
      for (var item : new SectionList(whole, page.name()).items("")) {
        assertThat(new PanelWriter(whole, page.name()).section(item.id()).kind())
            .as(page.name() + " " + item.id())
            .isEqualTo("section");
      }
    }
  }

  @Test
  void aFooterBelongsToTheSite() {
    assertThat(Shop.fields(sheet, "footer").getFirst().doc()).isEqualTo("site");
    assertThat(Shop.fields(sheet, "footer").getFirst().at()).isEqualTo("footer/settings/legal");
  }
}
