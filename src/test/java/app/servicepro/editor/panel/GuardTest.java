package app.servicepro.editor.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.editor.acts.Guard;
import app.servicepro.platform.documents.ChangeReader;
import app.servicepro.platform.json.Json;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  private static final List<String> LANGUAGES = List.of("en", "es");

  @ParameterizedTest
  @DisplayName("ED3 facts and look of the business, templates and styles do not go this way")
  @ValueSource(
      strings = {
        "{'op':'set','doc':'site','at':'phone','value':'+1'}",
        "{'op':'set','doc':'site','at':'poweredBy','value':false}",
        "{'op':'set','doc':'site','at':'locales','value':['en']}",
        "{'op':'drop','doc':'site'}",
        "{'op':'drop','doc':'faq'}",
        "{'op':'set','doc':'template:garage/hero','at':'source','value':'x'}",
        "{'op':'set','doc':'style','at':'css','value':'x'}"
      })
  void notHere(String change) {
    assertThat(allows(Shop.EDITOR, change)).isFalse();
  }

  @ParameterizedTest
  @DisplayName("ED4 a translator may set texts of other languages")
  @ValueSource(
      strings = {
        "{'op':'set','doc':'page:home','at':'sections/hero/settings/headline/es','value':'x'}",
        "{'op':'set','doc':'site','at':'tagline/es','was':'a','value':'x'}",
        "{'op':'set','doc':'page:home','at':'title/es','was':'a'}"
      })
  void translates(String change) {
    assertThat(allows(Shop.TRANSLATOR, change)).isTrue();
  }

  @ParameterizedTest
  @DisplayName("ED4 a translator may change nothing else")
  @ValueSource(
      strings = {
        "{'op':'set','doc':'page:home','at':'sections/hero/settings/headline/en','value':'x'}",
        "{'op':'set','doc':'page:home','at':'sections/hero/settings/headline','value':{'es':'x'}}",
        "{'op':'set','doc':'page:home','at':'sections/hero/hidden','value':true}",
        "{'op':'set','doc':'page:home','at':'sections/es','value':{'id':'es','type':'cta'}}",
        "{'op':'add','doc':'page:home','at':'sections','value':{'id':'es','type':'cta'}}",
        "{'op':'remove','doc':'page:home','at':'sections/hero'}",
        "{'op':'move','doc':'page:home','at':'sections/hero'}",
        "{'op':'create','doc':'page:es','value':{}}",
        "{'op':'drop','doc':'page:home'}"
      })
  void translatesOnly(String change) {
    assertThat(allows(Shop.TRANSLATOR, change)).isFalse();
  }

  @ParameterizedTest
  @DisplayName("ED3 whoever only looks may change nothing")
  @ValueSource(strings = "{'op':'set','doc':'page:home','at':'sections/hero/settings/headline/es'}")
  void looks(String change) {
    assertThat(allows(Rights.of(false, false, true), change)).isFalse();
  }

  private static boolean allows(Rights rights, String change) {
    var json = Json.object("{\"changes\":[" + change.replace('\'', '"') + "]}");
    return new Guard(rights, LANGUAGES).allows(ChangeReader.read(json.getJsonArray("changes")));
  }
}
