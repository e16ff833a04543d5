package app.servicepro.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.identity.secret.Totp;
import app.servicepro.platform.time.Time;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SecondFactorIT extends IdentityIT {
  @Inject private SecondFactor secondFactor;
  @Inject private Passwords passwords;

  private final String email = address();
  private String secret = "";
  private List<String> recovery = List.of();

  @Test
  @DisplayName("I8 with a second factor a password alone opens nothing, a code with it does")
  void passwordAndCode() {
    enrolled();

    var ticket = ticket();
    assertTrue(sessions.find(ticket).isEmpty());

    assertInstanceOf(SignIn.Refused.class, enter(ticket, "000000"));
    assertInstanceOf(SignIn.Ok.class, enter(ticket, code(1)));
    assertInstanceOf(SignIn.Refused.class, enter(ticket, code(0)));
  }

  @Test
  @DisplayName("I7 a code counts once, even in the half minute in which it is right")
  void aCodeCountsOnce() {
    enrolled();
    var code = code(1);

    assertInstanceOf(SignIn.Ok.class, enter(ticket(), code));

    assertInstanceOf(SignIn.Refused.class, enter(ticket(), code));
  }

  @Test
  @DisplayName("I7 the code that switched the second factor on does not sign in")
  void theFirstCodeIsSpent() {
    enrolled();

    assertInstanceOf(SignIn.Refused.class, enter(ticket(), code(0)));
  }

  @Test
  @DisplayName("I7 of many who use one recovery code at once one comes in")
  void aRecoveryCodeCountsOnce() throws Exception {
    var person = enrolled();
    var code = recovery.getFirst();
    int in = 0;

    try (var pool = Executors.newFixedThreadPool(6)) {
      var tickets = IntStream.range(0, 6).mapToObj(i -> ticket()).toList();
      for (var came : tickets.stream().map(t -> pool.submit(() -> enter(t, code))).toList()) {
        in += came.get() instanceof SignIn.Ok ? 1 : 0;
      }
    }

    assertEquals(1, in);
    assertEquals(9, secondFactor.codesLeft(person));
  }

  @Test
  @DisplayName("I8 five codes for one right password, ten an hour for an account")
  void codesAreLimited() {
    enrolled();
    for (int passwords = 0; passwords < 2; passwords++) {
      var ticket = ticket();
      for (int i = 0; i < 5; i++) {
        assertInstanceOf(SignIn.Refused.class, enter(ticket, "00000" + i));
      }
      assertInstanceOf(SignIn.TooMany.class, enter(ticket, code(1)));
    }

    assertInstanceOf(SignIn.TooMany.class, enter(ticket(), code(1)));
  }

  @Test
  @DisplayName("I8 a new password does not switch the second factor off; the password does")
  void resetKeepsIt() {
    var person = enrolled();
    passwords.forgot(email, "en", IP);
    passwords.reset(secret(email), "nine green ladders", IP, AGENT);

    assertInstanceOf(SignIn.SecondFactor.class, trySignIn(email, "nine green ladders"));
    refused(Refusal.Reason.PASSWORD_WRONG, () -> secondFactor.off(person, PASSWORD, IP, AGENT));

    secondFactor.off(person, "nine green ladders", IP, AGENT);
    assertInstanceOf(SignIn.Ok.class, trySignIn(email, "nine green ladders"));
    assertEquals(0, secondFactor.codesLeft(person));
  }

  @Test
  @DisplayName("I8 a secret that was sealed for somebody else is not taken")
  void sealedForOne() {
    var sealed = secondFactor.begin(person(address()), "a@b.example").sealed();
    var other = person(email);

    refused(
        Refusal.Reason.LINK_USED,
        () -> secondFactor.confirm(other, PASSWORD, sealed, "000000", IP, AGENT));
    refused(
        Refusal.Reason.LINK_USED,
        () -> secondFactor.confirm(other, PASSWORD, "made up", "1", IP, AGENT));
  }

  @Test
  @DisplayName("I8 whoever sits down at an open screen switches no codes on without the password")
  void passwordFirst() {
    var person = person(email);
    var enrolment = secondFactor.begin(person, email);
    secret = enrolment.secret().replace(" ", "");

    refused(
        Refusal.Reason.PASSWORD_WRONG,
        () -> secondFactor.confirm(person, "wrong", enrolment.sealed(), code(0), IP, AGENT));
    assertInstanceOf(SignIn.Ok.class, trySignIn(email, PASSWORD));
  }

  private UUID enrolled() {
    var person = person(email);
    var enrolment = secondFactor.begin(person, email);
    secret = enrolment.secret().replace(" ", "");
    recovery = secondFactor.confirm(person, PASSWORD, enrolment.sealed(), code(0), IP, AGENT);
    return person;
  }

  private String code(int steps) {
    return Totp.code(secret, Time.now().getEpochSecond() / 30 + steps);
  }

  private String ticket() {
    return assertInstanceOf(SignIn.SecondFactor.class, trySignIn(email, PASSWORD)).ticket();
  }

  private SignIn enter(String ticket, String code) {
    return sessions.secondFactor(ticket, code, IP, AGENT);
  }
}
