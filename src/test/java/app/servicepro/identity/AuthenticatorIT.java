package app.servicepro.identity;

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

/** A test with an authenticator of its own, which says whatever it is told to. */
abstract class AuthenticatorIT extends IdentityIT {
  static final int PRESENT_AND_VERIFIED = 0x05;
  static final int PRESENT_ONLY = 0x01;
  private static final int WITH_KEY = 0x40;

  @Inject Passkeys passkeys;
  @Inject Settings settings;

  /** A phone with one key. */
  final class Phone {
    private final KeyPair pair = newPair();
    String credential = text(pair.getPublic().getEncoded(), 40);
    String party = "app.localhost";
    String origin = settings.origin(party);
    String owner = "";
    int flags = PRESENT_AND_VERIFIED;
    int count;

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
