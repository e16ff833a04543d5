package app.servicepro.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "Clean Machine,clean-machine",
    "Peña & Sons,pena-sons",
    "Dale’s Lawns,dales-lawns",
    "  --No. 1--  ,no-1",
    "Ökologisch,okologisch",
    "清潔,''",
    "' <script> ',script"
  })
  void aNameBecomesPartOfAnAddress(String name, String slug) {
    assertThat(Slug.of(name, 40)).isEqualTo(slug);
  }

  @Test
  void aLongNameIsCutWithoutAHyphenAtTheEnd() {
    assertThat(Slug.of("green grass of home", 6)).isEqualTo("green");
  }

  @Test
  void aTakenOneGetsTheNextNumberAndKeepsItsLength() {
    assertThat(Slug.free("wash", 10, Set.of("wash", "wash-2")::contains)).isEqualTo("wash-3");
    assertThat(Slug.free("full-wash", 9, Set.of("full-wash")::contains)).isEqualTo("full-wa-2");
    assertThat(Slug.free("wash", 10, s -> false)).isEqualTo("wash");
  }
}
