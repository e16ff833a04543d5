package app.servicepro.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasskeyIT extends AuthenticatorIT {
  private final String email = address();

  @Test
  @DisplayName(
      "I15 a passkey signs in by itself, also where codes are asked for after the password")
  void signsIn() throws GeneralSecurityException {
    var phone = new Phone();
    var person = added(phone);

    var came = enter(phone, phone.ask());

    var session = assertInstanceOf(SignIn.Ok.class, came).session();
    assertEquals(person.id(), sessions.find(session.cookie()).orElseThrow().person());
    assertEquals("ok-passkey", sessions.history(person.id()).getFirst().result());
    assertEquals("A passkey was added", letter(email));
  }

  @Test
  @DisplayName("I15 an answer counts once, and for the challenge it was made for")
  void onceOnly() throws GeneralSecurityException {
    var phone = new Phone();
    added(phone);
    var first = phone.ask();
    var answer = phone.signs(first);
    assertInstanceOf(SignIn.Ok.class, enter(first, answer));

    assertInstanceOf(SignIn.Refused.class, enter(first, answer));
    assertInstanceOf(SignIn.Refused.class, enter(phone.ask(), answer));
    assertInstanceOf(SignIn.Refused.class, enter(first, phone.signs(first)));
  }

  @Test
  @DisplayName("I15 nothing counts that was made for another address, or by nobody in particular")
  void hereAndByHer() throws GeneralSecurityException {
    var phone = new Phone();
    added(phone);

    phone.origin = "https://app.servicepro.example";
    assertInstanceOf(SignIn.Refused.class, enter(phone, phone.ask()));
    phone.origin = settings.origin(phone.party);
    phone.party = "localhost";
    assertInstanceOf(SignIn.Refused.class, enter(phone, phone.ask()));
    phone.party = "app.localhost";
    phone.flags = PRESENT_ONLY;
    assertInstanceOf(SignIn.Refused.class, enter(phone, phone.ask()));
    phone.flags = PRESENT_AND_VERIFIED;
    assertInstanceOf(SignIn.Ok.class, enter(phone, phone.ask()));
  }

  @Test
  @DisplayName("I15 a key whose count goes back is a copy")
  void copies() throws GeneralSecurityException {
    var phone = new Phone();
    phone.count = 7;
    added(phone);
    phone.count = 8;
    assertInstanceOf(SignIn.Ok.class, enter(phone, phone.ask()));

    assertInstanceOf(SignIn.Refused.class, enter(phone, phone.ask()));
    phone.count = 3;
    assertInstanceOf(SignIn.Refused.class, enter(phone, phone.ask()));
    phone.count = 9;
    assertInstanceOf(SignIn.Ok.class, enter(phone, phone.ask()));
  }

  @Test
  @DisplayName("I15 another's key, another's signature and another's name are nobody's")
  void strangers() throws GeneralSecurityException {
    var phone = new Phone();
    added(phone);
    var stranger = new Phone();
    stranger.credential = phone.credential;
    stranger.owner = phone.owner;
    assertInstanceOf(SignIn.Refused.class, enter(stranger, stranger.ask()));

    var unknown = new Phone();
    assertInstanceOf(SignIn.Refused.class, enter(unknown, unknown.ask()));
    phone.owner = person(address()).toString();
    assertInstanceOf(SignIn.Refused.class, enter(phone, phone.ask()));
  }

  @Test
  @DisplayName("I15 whatever is no answer of a browser is refused, and nothing breaks")
  void nonsense() {
    var asked = passkeys.forSignIn();
    for (var answer :
        List.of("", "{}", "[]", "null", "{", "{\"response\":{}}", "{\"id\":\"\"}", "\u0000")) {
      assertInstanceOf(SignIn.Refused.class, enter(asked, answer));
    }
    var made = new Passkeys.Challenge("made up", "{}");
    assertInstanceOf(SignIn.Refused.class, enter(made, "{}"));
  }

  @Test
  @DisplayName("I15 a key is added and removed with the password, and by its person only")
  void addedAndRemoved() throws GeneralSecurityException {
    var phone = new Phone();
    var person = people.find(person(email)).orElseThrow();
    phone.owner = person.id().toString();
    var asked = passkeys.forNew(person);
    refused(
        Refusal.Reason.PASSWORD_WRONG,
        () -> passkeys.add(person, "wrong", asked.ticket(), phone.makes(asked), "Phone"));
    passkeys.add(person, PASSWORD, asked.ticket(), phone.makes(asked), "Phone");
    var key = passkeys.all(person.id()).getFirst();

    passkeys.remove(person(address()), PASSWORD, key.id());
    refused(Refusal.Reason.PASSWORD_WRONG, () -> passkeys.remove(person.id(), "wrong", key.id()));
    assertInstanceOf(SignIn.Ok.class, enter(phone, phone.ask()));

    passkeys.remove(person.id(), PASSWORD, key.id());
    assertInstanceOf(SignIn.Refused.class, enter(phone, phone.ask()));
  }

  @Test
  @DisplayName("I15 a challenge for one person makes no key for another, and none twice")
  void challengesAreHers() throws GeneralSecurityException {
    var phone = new Phone();
    var one = people.find(person(email)).orElseThrow();
    var other = people.find(person(address())).orElseThrow();
    var asked = passkeys.forNew(one);

    refused(
        Refusal.Reason.LINK_USED,
        () -> passkeys.add(other, PASSWORD, asked.ticket(), phone.makes(asked), "Phone"));
    passkeys.add(one, PASSWORD, asked.ticket(), phone.makes(asked), "Phone");
    refused(
        Refusal.Reason.PASSKEY_WRONG,
        () -> passkeys.add(one, PASSWORD, asked.ticket(), new Phone().makes(asked), "Again"));
  }

  private PersonFacts added(Phone phone) throws GeneralSecurityException {
    var person = people.find(person(email)).orElseThrow();
    phone.owner = person.id().toString();
    var asked = passkeys.forNew(person);
    passkeys.add(person, PASSWORD, asked.ticket(), phone.makes(asked), "My phone");
    return person;
  }

  private SignIn enter(Phone phone, Passkeys.Challenge asked) throws GeneralSecurityException {
    return enter(asked, phone.signs(asked));
  }

  private SignIn enter(Passkeys.Challenge asked, String answer) {
    return passkeys.signIn(asked.ticket(), answer, false, "192.0.2.77", AGENT);
  }
}
