package app.servicepro.catalog.model;

import app.servicepro.catalog.Offering;
import app.servicepro.catalog.Price;
import app.servicepro.catalog.PriceShape;
import app.servicepro.catalog.ServiceSheet;
import app.servicepro.catalog.Size;
import app.servicepro.platform.db.JsonColumn;
import app.servicepro.platform.trash.Deleted;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A service that a business offers. */
@Entity
@Table(schema = "catalog", name = "service")
public class Service {
  @Id private String id = "";

  private int position;

  private int minutes;
  private String shape = "";
  private long amount;

  @Convert(converter = JsonColumn.class)
  private JsonObject sizes = Size.written(List.of());

  private @Nullable String picture;
  private boolean featured;

  @Convert(converter = JsonColumn.class)
  private JsonObject texts = JsonValue.EMPTY_JSON_OBJECT;

  @Column(name = "archived_at")
  private @Nullable Instant archivedAt;

  @Column(name = "archived_by")
  private @Nullable String archivedBy;

  @Column(name = "archived_reason")
  private @Nullable String archivedReason;

  protected Service() {}

  public Service(Offering offering, int position) {
    id = offering.id();
    this.position = position;
    minutes = offering.minutes();
    shape = offering.shape().code();
    amount = offering.amount();
    sizes = Size.written(offering.sizes());
    picture = offering.picture();
    featured = offering.featured();
    texts = offering.texts();
  }

  public Service(String id, ServiceSheet sheet, int position) {
    this.id = id;
    this.position = position;
    rewrite(sheet);
  }

  public String id() {
    return id;
  }

  public final void rewrite(ServiceSheet sheet) {
    minutes = sheet.minutes();
    picture = sheet.picture();
    featured = sheet.featured();
    texts = sheet.texts();
    charge(sheet.price());
  }

  public final void charge(Price price) {
    shape = price.shape().code();
    amount = price.amount();
    sizes = Size.written(price.sizes());
  }

  /** Stands at this place, counted from nothing. */
  public void place(int next) {
    if (position != next) {
      position = next;
    }
  }

  /** Leads the others no more. */
  public void follow() {
    featured = false;
  }

  /** Whether it is not in the bin. */
  public boolean offered() {
    return archivedAt == null;
  }

  public void archive(Instant when, String by, String reason) {
    archivedAt = when;
    archivedBy = by;
    archivedReason = reason;
    featured = false;
  }

  /** Out of the bin, behind the others. */
  public void restore(int place) {
    archivedAt = null;
    archivedBy = null;
    archivedReason = null;
    position = place;
  }

  /**
   * @throws IllegalStateException when it is not in the bin
   */
  public Deleted deleted() {
    var when = archivedAt;
    if (when == null) {
      throw new IllegalStateException(id + " is not deleted");
    }
    return new Deleted(
        id,
        with(List.of()).name("en"),
        when,
        Objects.requireNonNullElse(archivedBy, ""),
        Objects.requireNonNullElse(archivedReason, ""));
  }

  /** Changes the base price and not how it is meant. */
  public void reprice(long minor) {
    charge(new Price(PriceShape.of(shape), amount, Size.read(sizes)).at(minor));
  }

  public Offering with(List<Offering.Extra> extras) {
    return new Offering(
        id,
        minutes,
        PriceShape.of(shape),
        amount,
        Size.read(sizes),
        picture,
        featured,
        texts,
        extras);
  }
}
