package app.servicepro.identity.model;

import app.servicepro.platform.crypto.Hash;
import app.servicepro.platform.time.Chance;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands out secrets that work once, and takes them back. */
@ApplicationScoped
@Transactional
public class TokenStore {
  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  /**
   * @return the secret itself, which is kept nowhere
   */
  public String issue(Token.Kind kind, @Nullable UUID person, JsonObject data) {
    var secret = Chance.token();
    em.createNativeQuery(
            """
            insert into identity.token (hash, kind, person_id, data, expires_at)
            values (?1, ?2, cast(nullif(?3, '') as uuid), cast(?4 as jsonb), cast(?5 as timestamptz))
            """)
        .setParameter(1, Hash.sha256(secret))
        .setParameter(2, kind.code())
        .setParameter(3, person == null ? "" : person.toString())
        .setParameter(4, data.toString())
        .setParameter(5, Time.now().plus(kind.lasts()).toString())
        .executeUpdate();
    return secret;
  }

  /** Looks without using it up. */
  public Optional<Token> look(String secret, Token.Kind kind) {
    return Optional.ofNullable(em.find(Token.class, Hash.sha256(secret))).filter(t -> t.good(kind));
  }

  /** Uses it up: of two who come with the same secret at once, one gets nothing. */
  public Optional<Token> use(String secret, Token.Kind kind) {
    var token = look(secret, kind);
    return token.filter(t -> delete("t.hash = :what", Hash.sha256(secret)) == 1);
  }

  public void forgetAllOf(UUID person) {
    delete("t.person = :what", person);
  }

  /** Whatever letters went out for it. */
  public void forgetInvitation(UUID invitation) {
    em.createNativeQuery(
            "delete from identity.token where kind = 'invitation' and data ->> 'invitation' = ?1")
        .setParameter(1, invitation.toString())
        .executeUpdate();
  }

  public void sweep() {
    delete("t.expires < :what", Time.now());
  }

  private int delete(String which, Object what) {
    return em.createQuery("delete from Token t where " + which)
        .setParameter("what", what)
        .executeUpdate();
  }
}
