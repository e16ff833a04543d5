package app.servicepro.customers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SearchTest {
  @Test
  @DisplayName("H1 accents, capitals and the dashes in phone numbers do not count")
  void whatIsFoundBy() {
    assertThat(Search.text("Ana Sofía TREJO", "+19185550108", "Ana@Trejo.example"))
        .isEqualTo("ana sofia trejo 19185550108 ana@trejo.example");
    assertThat(Search.patterns("Sofía Trejo")).containsExactly("%sofia%", "%trejo%");
    assertThat(Search.patterns("(918) 555-0108")).containsExactly("%9185550108%");
    assertThat(Search.patterns("+1 918")).containsExactly("%1918%");
  }

  @Test
  @DisplayName("H1 what is typed is a text, never a pattern")
  void wildcards() {
    assertThat(Search.patterns("50%_!")).containsExactly("%50!%!_!!%");
  }

  @Test
  @DisplayName("H1 nothing typed finds everybody, and a novel is cut short")
  void extremes() {
    assertThat(Search.patterns("  ")).isEmpty();
    assertThat(Search.patterns("a b c d e f g"))
        .isEqualTo(List.of("%a%", "%b%", "%c%", "%d%", "%e%"));
  }
}
