package app.servicepro.pages.model;

import app.servicepro.platform.access.Actor;
import app.servicepro.platform.time.Time;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes live later. There is at most one; each time it is planned anew it gets another id. */
@Entity
@Table(schema = "pages", name = "schedule")
public class Schedule {
  @Id
  @Column(name = "tenant_id")
  private @Nullable UUID tenantId;

  private UUID id = Time.newId();

  @Column(name = "release_hash")
  private String release = "";

  @Column(name = "seen_hash")
  private @Nullable String seen;

  private Instant at = Time.now();
  private String typed = "";
  private String zone = "";
  private @Nullable String person;
  private String name = "";
  private String note = "";
  private int attempts;

  protected Schedule() {}

  Schedule(UUID tenantId) {
    this.tenantId = tenantId;
  }

  /** When: the moment, and the local time and zone that somebody typed. */
  public record When(Instant at, String typed, String zone) {}

  /**
   * @param release as the draft is now
   * @param seen what visitors see now; null when they see nothing yet
   */
  void plan(String release, @Nullable String seen, When when, String note, Actor who) {
    this.id = Time.newId();
    this.release = release;
    this.seen = seen;
    this.at = when.at();
    this.typed = when.typed();
    this.zone = when.zone();
    this.person = who.person() == null ? null : who.person().toString();
    this.name = who.name();
    this.note = note;
    this.attempts = 0;
  }

  /** The same local time by rules of the zone that have changed since. */
  void move(Instant other) {
    at = other;
  }

  /** It went wrong once more, for a reason that may pass; how often by now. */
  int stumble() {
    return ++attempts;
  }

  /** The same plan with newer facts of the business in what goes live, and in what visitors see. */
  void hold(String newer, @Nullable String nowSeen) {
    release = newer;
    seen = nowSeen;
  }

  public UUID id() {
    if (tenantId == null) {
      throw new IllegalStateException("never stored");
    }
    return id;
  }

  public String release() {
    return release;
  }

  public @Nullable String seen() {
    return seen;
  }

  public When when() {
    return new When(at, typed, zone);
  }

  public @Nullable UUID person() {
    return person == null ? null : UUID.fromString(person);
  }

  public String name() {
    return name;
  }

  public String note() {
    return note;
  }

  /** Who it was, for what happens when nobody is signed in. */
  public Actor who() {
    return new Actor(person(), name, false, "");
  }
}
