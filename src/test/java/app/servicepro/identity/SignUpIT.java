package app.servicepro.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Db;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignUpIT extends IdentityIT {
  private static final String FRESH = "nine green ladders";

  @Inject private Passwords passwords;

  private final String email = address();

  @Test
  @DisplayName("I7 the link in the letter makes an account, once; nothing is there before")
  void theLinkWorksOnce() {
    people.signUp("Ana Ruiz", email, "es", "192.0.2.7");
    var secret = secret(email);
    assertTrue(people.byEmail(email).isEmpty());
    assertEquals("Confirme su correo", letter(email));

    var person = people.confirm(secret, PASSWORD);

    refused(Refusal.Reason.LINK_USED, () -> people.confirm(secret, FRESH));
    assertEquals(person, sessions.find(signIn(email).cookie()).orElseThrow().person());
    assertEquals("es", people.find(person).orElseThrow().locale());
  }

  @Test
  @DisplayName("I7 of two links for one address one makes an account")
  void oneAccount() {
    people.signUp("Ana", email, "en", "192.0.2.7");
    var first = secret(email);
    people.signUp("Somebody else", email, "en", "192.0.2.8");
    var second = secret(email);

    people.confirm(second, PASSWORD);

    refused(Refusal.Reason.LINK_USED, () -> people.confirm(first, FRESH));
    assertInstanceOf(SignIn.Refused.class, trySignIn(email, FRESH));
  }

  @Test
  @DisplayName("I7 links are too old after a day, and those for a new password after an hour")
  void linksGrowOld() throws SQLException {
    people.signUp("Ana", email, "en", "192.0.2.7");
    var signUp = secret(email);
    var known = address();
    person(known);
    passwords.forgot(known, "en", "192.0.2.7");
    var reset = secret(known);

    sql("update identity.token set expires_at = expires_at - interval '59 minutes'");
    assertTrue(people.newcomer(signUp).isPresent());
    assertTrue(passwords.forgetful(reset).isPresent());

    sql("update identity.token set expires_at = expires_at - interval '2 minutes'");
    assertTrue(people.newcomer(signUp).isPresent());
    assertTrue(passwords.forgetful(reset).isEmpty());

    sql("update identity.token set expires_at = expires_at - interval '23 hours'");
    assertTrue(people.newcomer(signUp).isEmpty());
  }

  @Test
  @DisplayName("I7 a link for a new password works once, and ends every session")
  void aResetEndsSessions() {
    person(email);
    var before = signIn(email);
    passwords.forgot(email, "en", "192.0.2.7");
    var secret = secret(email);

    passwords.reset(secret, FRESH, IP, AGENT);

    refused(Refusal.Reason.LINK_USED, () -> passwords.reset(secret, PASSWORD, IP, AGENT));
    assertTrue(sessions.find(before.cookie()).isEmpty());
    assertInstanceOf(SignIn.Ok.class, trySignIn(email, FRESH));
    assertEquals("Your password was changed", letter(email));
  }

  @Test
  @DisplayName(
      "I5 a changed password ends all other sessions; without the old one it is not changed")
  void aChangeEndsOthers() {
    var person = person(email);
    var here = signIn(email);
    var there = signIn(email);
    var session = sessions.find(here.cookie()).orElseThrow().id();

    refused(
        Refusal.Reason.PASSWORD_WRONG,
        () -> passwords.change(person, session, FRESH, FRESH, IP, AGENT));
    passwords.change(person, session, PASSWORD, FRESH, IP, AGENT);

    assertTrue(sessions.find(here.cookie()).isPresent());
    assertTrue(sessions.find(there.cookie()).isEmpty());
    assertInstanceOf(SignIn.Ok.class, trySignIn(email, FRESH));
  }

  @Test
  @DisplayName("I3 three letters an hour to an address, whoever asks")
  void lettersAreLimited() {
    for (int i = 0; i < 3; i++) {
      passwords.forgot(email, "en", "192.0.2." + (20 + i));
    }

    var refusal = assertThrows(Refusal.class, () -> passwords.forgot(email, "en", "192.0.2.30"));

    assertEquals(Refusal.Reason.TOO_MANY, refusal.reason());
    assertTrue(refusal.pause().toMinutes() >= 15, () -> refusal.pause().toString());
  }

  @Test
  @DisplayName("I1 the password itself is kept nowhere")
  void onlyTheHashIsKept() throws SQLException {
    person(email);

    try (var owner = Db.owner()) {
      var kept = Db.column(owner, "select password from identity.person where email = ?", email);
      assertEquals(1, kept.size());
      assertTrue(kept.getFirst().startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), kept::getFirst);
      assertEquals(
          List.of(),
          Db.column(
              owner,
              "select id::text from identity.person where password like ?",
              "%" + PASSWORD + "%"));
    }
  }
}
