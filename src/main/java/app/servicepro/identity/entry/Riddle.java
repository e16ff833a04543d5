package app.servicepro.identity.entry;

import app.servicepro.identity.Passkeys;
import app.servicepro.identity.PersonFacts;
import app.servicepro.identity.Refusal;
import app.servicepro.identity.secret.Ceremony;
import app.servicepro.platform.crypto.NotSealedHere;
import app.servicepro.platform.crypto.Vault;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.time.Chance;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * Challenges for passkeys. The page carries its challenge sealed, so that looking at a page writes
 * nothing; it is written down when it is spent.
 */
@ApplicationScoped
public class Riddle {
  private static final Duration LASTS = Duration.ofMinutes(10);
  private static final String FOR_SIGN_IN = "sign-in";

  @Inject private Vault vault;
  @Inject private Ceremony ceremony;

  /** A challenge that came back. */
  public record Asked(String challenge, Instant until) {}

  public Passkeys.Challenge forSignIn() {
    var challenge = Chance.token();
    var options = options(challenge).add("rpId", ceremony.party());
    return new Passkeys.Challenge(
        sealed(challenge, FOR_SIGN_IN),
        options.add("userVerification", "required").build().toString());
  }

  /**
   * @param credentials of the keys that she has
   */
  public Passkeys.Challenge forNew(PersonFacts person, List<String> credentials) {
    var challenge = Chance.token();
    var options =
        options(challenge)
            .add("rp", object().add("id", ceremony.party()).add("name", "ServicePro"))
            .add("user", user(person))
            .add("attestation", "none");
    var kinds = Json.PROVIDER.createArrayBuilder();
    ceremony.algorithms().forEach(a -> kinds.add(object().add("type", "public-key").add("alg", a)));
    var known = Json.PROVIDER.createArrayBuilder();
    credentials.forEach(c -> known.add(object().add("type", "public-key").add("id", c)));
    options.add("pubKeyCredParams", kinds).add("excludeCredentials", known);
    options.add(
        "authenticatorSelection",
        object()
            .add("residentKey", "required")
            .add("requireResidentKey", true)
            .add("userVerification", "required"));
    return new Passkeys.Challenge(
        sealed(challenge, person.id().toString()), options.build().toString());
  }

  public Asked forSignIn(String ticket) {
    return challenge(ticket, FOR_SIGN_IN);
  }

  /**
   * @param whose {@code sign-in}, or the person for whom it was made
   * @throws Refusal when it is not ours, for something else, or too old
   */
  public Asked challenge(String ticket, String whose) {
    String[] parts;
    try {
      parts = vault.open(ticket).split(" ", 3);
    } catch (NotSealedHere e) {
      throw new Refusal(Refusal.Reason.LINK_USED);
    }
    if (parts.length != 3 || !parts[0].equals(whose)) {
      throw new Refusal(Refusal.Reason.LINK_USED);
    }
    var until = Instant.ofEpochSecond(Long.parseLong(parts[2]));
    if (Time.now().isAfter(until)) {
      throw new Refusal(Refusal.Reason.LINK_USED);
    }
    return new Asked(parts[1], until);
  }

  private String sealed(String challenge, String whose) {
    return vault.seal(whose + " " + challenge + " " + Time.now().plus(LASTS).getEpochSecond());
  }

  private static JsonObjectBuilder options(String challenge) {
    return object().add("challenge", challenge).add("timeout", LASTS.toMillis());
  }

  private static JsonObjectBuilder user(PersonFacts person) {
    var id = person.id().toString().getBytes(StandardCharsets.UTF_8);
    return object()
        .add("id", Base64.getUrlEncoder().withoutPadding().encodeToString(id))
        .add("name", person.email())
        .add("displayName", person.name());
  }

  private static JsonObjectBuilder object() {
    return Json.PROVIDER.createObjectBuilder();
  }
}
