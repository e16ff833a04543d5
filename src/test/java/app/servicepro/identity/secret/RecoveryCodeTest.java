package app.servicepro.identity.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
  private static final UUID ANA = new UUID(1, 1);

  @Test
  void thereAreTenThatCanBeTyped() {
    var codes = RecoveryCode.tenNew();

    assertEquals(10, Set.copyOf(codes).size());
    assertTrue(
        codes.stream().allMatch(c -> c.matches("([a-z2-7]{4}-){5}[a-z2-7]{4}")), codes::toString);
  }

  @Test
  void itDoesNotMatterHowItIsTypedButWhoTypesIt() {
    var hash = RecoveryCode.hash(ANA, "k3xq-7mvd-a2ph-wz5c");

    assertEquals(hash, RecoveryCode.hash(ANA, " K3XQ7MVD A2PH-WZ5C "));
    assertNotEquals(hash, RecoveryCode.hash(new UUID(1, 2), "k3xq-7mvd-a2ph-wz5c"));
    assertNotEquals(hash, RecoveryCode.hash(ANA, "k3xq-7mvd-a2ph-wz5d"));
  }
}
