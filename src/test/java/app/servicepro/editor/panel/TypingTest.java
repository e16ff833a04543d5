package app.servicepro.editor.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.documents.ChangeWriter;
import app.servicepro.platform.forms.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTest {
  private static final String HEADLINE = "sections/steps/settings/headline/";
  private static final String STEPS =
      """
      {"id":"steps","type":"steps","settings":{"headline":{"en":"How","es":"Cómo"}},
       "blocks":[{"id":"one","type":"step","settings":{"title":{"en":"First"},"peak":true}}]}\
      """;
  private static final String MENU =
      """
      {"id":"menu","type":"menu","settings":{"headline":{"en":"Menu"}},"blocks":[{"id":"g","type":"group",
       "settings":{"title":{"en":"Fish"}},"blocks":[{"id":"d","type":"dish","settings":{"name":{"en":"Trout"},"amount":2450}}]}]}\
      """;
  private static final String DISH = "sections/menu/blocks/g/blocks/d/settings/";

  private final MultivaluedMap<String, String> posted = new MultivaluedHashMap<>();
  private Form form = Form.of(posted);

  @Test
  @DisplayName("ED2 a form changes only what was typed into it")
  void onlyWhatChanged() {
    field(HEADLINE + "en", "\"How\"", "How it goes");
    field(HEADLINE + "es", "\"Cómo\"", "Cómo");

    assertThat(changes(STEPS, Shop.EDITOR))
        .containsExactly(
            "{\"op\":\"set\",\"doc\":\"page:home\",\"at\":\"sections/steps/settings/headline/en\","
                + "\"value\":\"How it goes\",\"was\":\"How\"}");
  }

  @Test
  @DisplayName("ED6 the change tells what its writer saw, not what is there now")
  void whatWasSeen() {
    field(HEADLINE + "en", "\"Older\"", "Newer");

    assertThat(changes(STEPS, Shop.EDITOR).getFirst()).contains("\"was\":\"Older\"");
  }

  @Test
  @DisplayName("ED4 what a translator sends for the first language or a switch is not read")
  void translator() {
    field(HEADLINE + "en", "\"How\"", "Taken over");
    field(HEADLINE + "es", "\"Cómo\"", "Así es");
    field("sections/steps/blocks/one/settings/peak", "true", null);

    assertThat(changes(STEPS, Shop.TRANSLATOR)).singleElement().asString().contains("Así es");
  }

  @Test
  void emptiedIsTakenAway() {
    field(HEADLINE + "es", "\"Cómo\"", "  ");
    field("sections/steps/blocks/one/settings/peak", "true", null);

    assertThat(changes(STEPS, Shop.EDITOR)).hasSize(2).noneMatch(c -> c.contains("\"value\""));
  }

  @ParameterizedTest
  @CsvSource({"30, 3000", "$30.50, 3050", "'1,190', 119000"})
  void moneyInMinorUnits(String typed, long minor) {
    field(DISH + "amount", "2450", typed);

    assertThat(changes(MENU, Shop.EDITOR).getFirst()).contains("\"value\":" + minor);
  }

  @Test
  @DisplayName("ED9 a price that cannot be understood is refused beside its field, as typed")
  void noMoney() {
    field(DISH + "amount", "2450", "about thirty");

    assertThat(changes(MENU, Shop.EDITOR)).isEmpty();
    assertThat(form.view().problems()).containsOnlyKeys(DISH + "amount");
    assertThat(form.view().values()).containsEntry(DISH + "amount", "about thirty");
  }

  @ParameterizedTest
  @DisplayName("ED9 text that is too long, and codes and choices that nobody offers, are refused")
  @CsvSource({"pricing, \"\"\"plain\"\"\", cheap", "allergens, '', plutonium", "name/en, '', %s"})
  void refused(String setting, String was, String typed) {
    field(DISH + setting, was, typed.replace("%s", "x".repeat(61)));

    changes(MENU, Shop.EDITOR);

    assertThat(form.failed()).isTrue();
  }

  @ParameterizedTest
  @DisplayName("ED9 an address is completed, and one that would run script is refused")
  @CsvSource({
    "/contact, /contact",
    "example.com/offer, https://example.com/offer",
    "http://example.com, https://example.com",
    "me@example.com, mailto:me@example.com",
    "javascript:alert(1), ''",
    "data:text/html;base64, ''",
    "//evil.example, ''",
    "https://a\"b.example, ''"
  })
  void links(String typed, String address) {
    assertThat(Links.address(typed)).isEqualTo(address);
  }

  private void field(String at, String was, @Nullable String typed) {
    posted.putSingle("was:" + at, was);
    if (typed != null) {
      posted.putSingle(at, typed);
    }
    form = Form.of(posted);
  }

  private List<String> changes(String section, Rights rights) {
    var sheet = Shop.seenBy(rights, Map.of("page:home", Shop.page(section)));
    var id = section.contains("\"menu\"") ? "menu" : "steps";
    var panel = new PanelWriter(sheet, "home").section(id);
    var typing = new Typing(form, posted.keySet(), sheet.formats());
    typing.read(panel.fields());
    typing.read(panel.blocks());
    return typing.changes().stream().map(c -> ChangeWriter.write(c).toString()).toList();
  }
}
