package app.servicepro.identity.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.time.Time;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TotpTest {
  /** RFC 6238, appendix B; its codes have eight digits, and ours are the last six of them. */
  private static final String RFC =
      Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  @AfterEach
  void theClockGoesOn() {
    Time.use(Clock.systemUTC());
  }

  @Test
  void codesAreThoseOfTheRfc() {
    assertEquals("287082", Totp.code(RFC, 59 / 30));
    assertEquals("081804", Totp.code(RFC, 1111111109 / 30));
    assertEquals("005924", Totp.code(RFC, 1234567890 / 30));
    assertEquals("353130", Totp.code(RFC, 20000000000L / 30));
  }

  @Test
  void aClockMayBeOneStepOff() {
    Time.use(Clock.fixed(Instant.ofEpochSecond(3000), ZoneOffset.UTC));

    for (long step = 99; step <= 101; step++) {
      assertEquals(OptionalLong.of(step), Totp.step(RFC, Totp.code(RFC, step)));
    }
    assertTrue(Totp.step(RFC, Totp.code(RFC, 98)).isEmpty());
    assertTrue(Totp.step(RFC, Totp.code(RFC, 102)).isEmpty());
    assertTrue(Totp.step(RFC, "").isEmpty());
  }

  @Test
  void lettersAreBytes() {
    var bytes = new byte[] {0, 1, 2, 3, 4, -1, -2, 127, -128, 55};

    assertEquals("MZXW6YTBOI", Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII)));
    assertArrayEquals(bytes, Base32.decode(Base32.encode(bytes)));
    assertEquals(32, Totp.newSecret().length());
    assertFalse(Totp.newSecret().equals(Totp.newSecret()));
  }

  @Test
  void theAppIsToldWhoseItIs() {
    assertEquals(
        "otpauth://totp/ServicePro:ana%2Bshop%40a.example?secret=ABC&issuer=ServicePro",
        Totp.address("ABC", "ana+shop@a.example"));
  }
}
