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

/** One time at which visitors got something else to see. Never changed. */
@Entity
@Table(schema = "pages", name = "publication")
public class Publication {
  @Id private int number;

  @Column(name = "release_hash")
  private String release = "";

  @Column(name = "previous_hash")
  private @Nullable String previous;

  private @Nullable String person;
  private String name = "";
  private String note = "";
  private String kind = "";
  private Instant at = Time.now();

  protected Publication() {}

  Publication(int number, String release, @Nullable String previous, Act act) {
    this.number = number;
    this.release = release;
    this.previous = previous;
    this.person = act.who().person() == null ? null : act.who().person().toString();
    this.name = act.who().name();
    this.note = act.note();
    this.kind = act.kind();
  }

  /**
   * Why it is done.
   *
   * @param kind as stored: {@code publish}, {@code scheduled}, {@code rollback}, {@code facts}
   */
  public record Act(String kind, String note, Actor who) {}

  public int number() {
    return number;
  }

  public String release() {
    return release;
  }

  public @Nullable String previous() {
    return previous;
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

  public String kind() {
    return kind;
  }

  public Instant at() {
    return at;
  }
}
