package app.servicepro.identity.secret;

import app.servicepro.platform.Settings;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a browser says of a passkey: whether it was made for our address and this challenge, by a
 * key that has made sure who uses it.
 *
 * @see <a href="https://www.w3.org/TR/webauthn-3/">Web Authentication, level 3</a>
 */
@ApplicationScoped
public class Ceremony {
  static final List<COSEAlgorithmIdentifier> ALGORITHMS =
      List.of(
          COSEAlgorithmIdentifier.ES256,
          COSEAlgorithmIdentifier.EdDSA,
          COSEAlgorithmIdentifier.RS256);

  private static final System.Logger LOG = System.getLogger(Ceremony.class.getName());

  private final ObjectConverter objects = new ObjectConverter();
  private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(objects);
  private final WebAuthnManager judge = WebAuthnManager.createNonStrictWebAuthnManager(objects);

  @Inject private Settings settings;

  /** A new key: its id (base64url), its public part (base64), how often it was used. */
  public record Made(String credential, String key, long counter) {}

  /** A key that shows itself: its id, and whom it says it belongs to. */
  public record Shown(String credential, String owner) {}

  /** The host name for which keys are made. */
  public String party() {
    return "app." + settings.baseDomain();
  }

  /** By what numbers the algorithms are known that we take, the best first. */
  public List<Long> algorithms() {
    return ALGORITHMS.stream().map(COSEAlgorithmIdentifier::getValue).toList();
  }

  /**
   * @param answer JSON of the browser
   */
  public Optional<Made> made(String answer, String challenge) {
    try {
      var wanted =
          ALGORITHMS.stream()
              .map(a -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, a))
              .toList();
      var data =
          judge.verifyRegistrationResponseJSON(
              answer, new RegistrationParameters(server(challenge), wanted, true, true));
      var made = data.getAttestationObject();
      if (made == null || made.getAuthenticatorData().getAttestedCredentialData() == null) {
        return Optional.empty();
      }
      var key = made.getAuthenticatorData().getAttestedCredentialData();
      return Optional.of(
          new Made(
              url(key.getCredentialId()),
              Base64.getEncoder().encodeToString(keys.convert(key)),
              made.getAuthenticatorData().getSignCount()));
    } catch (RuntimeException e) {
      return refused(e);
    }
  }

  /** Which key it says it is: not believed yet. */
  public Optional<Shown> shown(String answer) {
    try {
      var data = judge.parseAuthenticationResponseJSON(answer);
      var owner = data.getUserHandle();
      return Optional.of(
          new Shown(
              Optional.ofNullable(data.getCredentialId()).map(Ceremony::url).orElse(""),
              owner == null ? "" : new String(owner, StandardCharsets.UTF_8)));
    } catch (RuntimeException e) {
      return refused(e);
    }
  }

  /**
   * Whether the key has signed this challenge.
   *
   * @return how often it was used, by its own count
   */
  public OptionalLong signed(String answer, String challenge, String key, long counter) {
    try {
      var record =
          new CredentialRecordImpl(
              new NoneAttestationStatement(),
              null,
              null,
              null,
              counter,
              keys.convert(Base64.getDecoder().decode(key)),
              null,
              null,
              null,
              null);
      var data =
          judge.verifyAuthenticationResponseJSON(
              answer, new AuthenticationParameters(server(challenge), record, null, true, true));
      var said = data.getAuthenticatorData();
      return said == null ? OptionalLong.empty() : OptionalLong.of(said.getSignCount());
    } catch (RuntimeException e) {
      refused(e);
      return OptionalLong.empty();
    }
  }

  private ServerProperty server(String challenge) {
    return ServerProperty.builder()
        .origin(new Origin(settings.origin(party())))
        .rpId(party())
        .challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)))
        .build();
  }

  /** Of whatever kind: what strangers send makes the library stumble in more ways than it names. */
  private static <T> Optional<T> refused(RuntimeException e) {
    LOG.log(System.Logger.Level.DEBUG, "PASSKEY-REFUSED", e);
    return Optional.empty();
  }

  private static String url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
