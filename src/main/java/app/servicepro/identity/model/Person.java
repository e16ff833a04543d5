package app.servicepro.identity.model;

import app.servicepro.identity.PersonFacts;
import app.servicepro.platform.time.Time;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. Her address has been proved, or somebody we trust has vouched. */
@Entity
@Table(schema = "identity", name = "person")
public class Person {
  @Id private UUID id = new UUID(0, 0);
  private String email = "";
  private String name = "";
  private String locale = "en";
  private String scheme = "system";
  private boolean advanced;
  private @Nullable String password;
  private @Nullable String totp;

  @Column(name = "totp_since")
  private @Nullable Instant totpSince;

  protected Person() {}

  /**
   * @param password its hash; null for somebody who has not chosen one
   */
  public Person(String email, String name, @Nullable String password, String locale) {
    id = Time.newId();
    this.email = address(email);
    this.name = name;
    this.password = password;
    this.locale = locale;
  }

  /** Addresses are compared in small letters. */
  public static String address(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  public UUID id() {
    return id;
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }

  public @Nullable String password() {
    return password;
  }

  /** The sealed secret of the codes; null where none are asked for. */
  public @Nullable String totp() {
    return totp;
  }

  public void chooses(String hash) {
    password = hash;
  }

  public void shows(String calledName, String language, String colours) {
    name = calledName;
    locale = language;
    scheme = colours;
  }

  public void speaks(String language) {
    locale = language;
  }

  public void paints(String colours) {
    scheme = colours;
  }

  public void showsAll(boolean all) {
    advanced = all;
  }

  public void asksForCodes(String sealed) {
    totp = sealed;
    totpSince = Time.now();
  }

  public void asksForNoCodes() {
    totp = null;
    totpSince = null;
  }

  public @Nullable Instant totpSince() {
    return totpSince;
  }

  public PersonFacts facts() {
    return new PersonFacts(id, email, name, locale, scheme, advanced, totp != null);
  }
}
