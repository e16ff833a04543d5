package app.servicepro.pages.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteMarkTest {
  @ParameterizedTest
  @CsvSource({
    "Clean Machine, CM",
    "my hibachi, MH",
    "Blade, B",
    "The Green Blade Company, TG",
    "J & R Lawn, JR",
    "'  A.   B. ', AB",
    "'O’Neill''s', ON",
    "éclair Ñandú, ÉÑ",
    "24/7 Wash, 27",
    "𝒜lpha 𝒷eta, 𝒜𝒷",
    "'<b>&\"', B",
    "&, ''"
  })
  void initialsOfABusiness(String name, String initials) {
    assertThat(SiteMark.initials(name)).isEqualTo(initials);
  }
}
