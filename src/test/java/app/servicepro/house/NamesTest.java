package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.house.rules.Classes;
import app.servicepro.house.rules.Names;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final String PLANTED = "app.servicepro.house.planted.booking.BookingManager";

  @Test
  void namesSaySomething() {
    assertThat(Names.empty(Classes.MAIN)).isEmpty();
  }

  @Test
  void anInterfaceHasTwoImplementations() {
    assertThat(Names.lonely(Classes.MAIN)).isEmpty();
  }

  @Test
  void aPlantedNameIsSeen() {
    assertThat(Names.empty(Classes.PLANTED))
        .containsExactly(PLANTED + " is named after nothing in the trade");
  }

  @Test
  void aPlantedInterfaceIsSeen() {
    assertThat(Names.lonely(Classes.PLANTED))
        .containsExactly(PLANTED + " has one implementation: the class is enough");
  }
}
