package app.servicepro.catalog.model;

import app.servicepro.catalog.NegativePrice;
import app.servicepro.catalog.Offering;
import app.servicepro.catalog.PriceShape;
import app.servicepro.platform.db.JsonColumn;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service that a business offers. */
@Entity
@Table(schema = "catalog", name = "service")
public class Service {
  @Id private String id = "";

  @SuppressWarnings("UnusedVariable") // queries order by it
  private int position;

  private int minutes;
  private String shape = "";
  private long amount;
  private @Nullable String picture;
  private boolean featured;

  @Convert(converter = JsonColumn.class)
  private JsonObject texts = JsonValue.EMPTY_JSON_OBJECT;

  @Column(name = "archived_at")
  private @Nullable Instant archivedAt;

  protected Service() {}

  public Service(Offering offering, int position) {
    id = offering.id();
    this.position = position;
    minutes = offering.minutes();
    shape = offering.shape().code();
    amount = offering.amount();
    picture = offering.picture();
    featured = offering.featured();
    texts = offering.texts();
  }

  public String id() {
    return id;
  }

  /** Changes the base price. */
  public void reprice(long minor) {
    if (minor < 0) {
      throw new NegativePrice(id, minor);
    }
    amount = minor;
  }

  public Offering with(List<Offering.Extra> extras) {
    return new Offering(
        id, minutes, PriceShape.of(shape), amount, picture, featured, texts, extras);
  }
}
