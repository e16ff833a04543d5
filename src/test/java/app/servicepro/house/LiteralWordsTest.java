package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.house.rules.Source;
import app.servicepro.platform.render.LiteralWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiteralWordsTest {
  @Test
  void templatesHoldNoWords() {
    var templates = Source.below(".peb", "themes", "src/main/resources").stream();

    assertThat(templates.flatMap(t -> LiteralWords.faults(t.path(), t.text()).stream())).isEmpty();
  }

  @Test
  void aPlantedWordIsSeen() {
    assertThat(faults("{# a menu #}\n<p class=\"x\">Our menu {{ t('y') }}</p>"))
        .containsExactly(
            "a.peb:2: \"Our\" is not a translated word",
            "a.peb:2: \"menu\" is not a translated word");
  }

  @Test
  void aPlantedAttributeIsSeen() {
    assertThat(faults("<img src=\"a.svg\" alt=\"A car\">"))
        .containsExactly("a.peb:1: \"A car\" is not a translated word");
  }

  @Test
  void whatIsTranslatedOrNoWordIsLeftAlone() {
    assertThat(
            faults(
                """
                {% if a > b %}<p title="{{ t("x") }}">{{ t('a < b') }} &nbsp;· 1–2</p>{% endif %}
                <style>a { color: red }</style><script type="x">let a = "words"</script>
                <!-- words --><svg viewBox="0 0 1 1"><path d="M0 0L1 1"/></svg>
                <code>mvn</code> <b class="x" translate="no">ServicePro</b>
                """))
        .isEmpty();
  }

  private static List<String> faults(String template) {
    return LiteralWords.faults("a.peb", template);
  }
}
