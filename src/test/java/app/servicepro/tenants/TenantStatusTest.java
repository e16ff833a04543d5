package app.servicepro.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantStatusTest {
  @ParameterizedTest
  @CsvSource({
    "trialing, true",
    "active, true",
    "past_due, true",
    "suspended, false",
    "cancelled, false"
  })
  void aSiteIsShownUntilItsTenantIsSuspendedOrGone(String code, boolean open) {
    var status = TenantStatus.of(code);

    assertThat(status.open()).isEqualTo(open);
    assertThat(status.code()).isEqualTo(code);
  }

  @Test
  void anUnknownStatusIsNone() {
    assertThatThrownBy(() -> TenantStatus.of("asleep"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
