package app.servicepro.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.servicepro.platform.Settings;
import app.servicepro.platform.json.Json;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasskeyIT extends IdentityIT {
  private static final int PRESENT_AND_VERIFIED = 0x05;
  private static final int PRESENT_ONLY = 0x01;
  private static final int WITH_KEY = 0x40;

  @Inject private Passkeys passkeys;
  @Inject private Settings settings;

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
  @DisplayName("I15 a key is added with the password and removed by its person only")
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

    passkeys.remove(person(address()), key.id());
    assertInstanceOf(SignIn.Ok.class, enter(phone, phone.ask()));

    passkeys.remove(person.id(), key.id());
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

  /** An authenticator that says whatever it is told to. */
  private final class Phone {
    private final KeyPair pair = newPair();
    private String credential = text(pair.getPublic().getEncoded(), 40);
    private String party = "app.localhost";
    private String origin = settings.origin(party);
    private String owner = "";
    private int flags = PRESENT_AND_VERIFIED;
    private int count;

    Passkeys.Challenge ask() {
      return passkeys.forSignIn();
    }

    /** What a browser gives for a new key, JSON. */
    String makes(Passkeys.Challenge asked) throws GeneralSecurityException {
      var id = Base64.getUrlDecoder().decode(credential);
      var key =
          bytes(data(flags | WITH_KEY), new byte[16], new byte[] {0, (byte) id.length}, id, cose());
      var object =
          bytes(
              new byte[] {(byte) 0xa3},
              word("fmt"),
              word("none"),
              word("attStmt"),
              new byte[] {(byte) 0xa0},
              word("authData"),
              head(2, key.length),
              key);
      var response =
          Json.PROVIDER
              .createObjectBuilder()
              .add("clientDataJSON", text(said("webauthn.create", asked)))
              .add("attestationObject", text(object))
              .add("transports", Json.PROVIDER.createArrayBuilder());
      return answer(response);
    }

    /** What a browser gives for a key that shows itself, JSON. */
    String signs(Passkeys.Challenge asked) throws GeneralSecurityException {
      var said = said("webauthn.get", asked);
      var data = data(flags);
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(pair.getPrivate());
      signature.update(bytes(data, sha256(said)));
      var response =
          Json.PROVIDER
              .createObjectBuilder()
              .add("clientDataJSON", text(said))
              .add("authenticatorData", text(data))
              .add("signature", text(signature.sign()))
              .add("userHandle", text(owner.getBytes(StandardCharsets.UTF_8)));
      return answer(response);
    }

    private String answer(JsonObjectBuilder response) {
      return Json.PROVIDER
          .createObjectBuilder()
          .add("id", credential)
          .add("rawId", credential)
          .add("type", "public-key")
          .add("response", response)
          .add("clientExtensionResults", Json.PROVIDER.createObjectBuilder())
          .build()
          .toString();
    }

    private byte[] said(String type, Passkeys.Challenge asked) {
      var said =
          Json.PROVIDER
              .createObjectBuilder()
              .add("type", type)
              .add("challenge", Json.object(asked.options()).getString("challenge"))
              .add("origin", origin)
              .add("crossOrigin", false);
      return said.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(int with) throws GeneralSecurityException {
      var rest = ByteBuffer.allocate(5).put((byte) with).putInt(count).array();
      return bytes(sha256(party.getBytes(StandardCharsets.UTF_8)), rest);
    }

    /** The public key as COSE writes it: ES256. */
    private byte[] cose() {
      var point = ((ECPublicKey) pair.getPublic()).getW();
      return bytes(
          new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32},
          fixed(point.getAffineX().toByteArray()),
          new byte[] {0x22, 0x58, 32},
          fixed(point.getAffineY().toByteArray()));
    }
  }

  private static KeyPair newPair() {
    try {
      var pairs = KeyPairGenerator.getInstance("EC");
      pairs.initialize(new ECGenParameterSpec("secp256r1"));
      return pairs.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] fixed(byte[] number) {
    var padded = bytes(new byte[32], number);
    return Arrays.copyOfRange(padded, padded.length - 32, padded.length);
  }

  private static byte[] word(String text) {
    return bytes(head(3, text.length()), text.getBytes(StandardCharsets.US_ASCII));
  }

  /** CBOR: what follows is of that kind and that long. */
  private static byte[] head(int kind, int length) {
    return length < 24
        ? new byte[] {(byte) (kind << 5 | length)}
        : new byte[] {(byte) (kind << 5 | 25), (byte) (length >> 8), (byte) length};
  }

  private static byte[] bytes(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    List.of(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static byte[] sha256(byte[] of) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(of);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String text(byte[] bytes, int last) {
    return text(Arrays.copyOfRange(bytes, bytes.length - last, bytes.length));
  }
}
