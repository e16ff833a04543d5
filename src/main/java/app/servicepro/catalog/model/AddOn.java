package app.servicepro.catalog.model;

import app.servicepro.catalog.Offering;
import app.servicepro.platform.db.JsonColumn;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something that can be added to services. */
@Entity
@Table(schema = "catalog", name = "add_on")
public class AddOn {
  @Id private String id = "";
  private long amount;
  private int minutes;

  @Convert(converter = JsonColumn.class)
  private JsonObject name = JsonValue.EMPTY_JSON_OBJECT;

  protected AddOn() {}

  public AddOn(Offering.Extra extra) {
    id = extra.id();
    rewrite(extra);
  }

  public final void rewrite(Offering.Extra extra) {
    amount = extra.amount();
    minutes = extra.minutes();
    name = extra.name();
  }

  public String id() {
    return id;
  }

  public void charge(long minor) {
    amount = minor;
  }

  public Offering.Extra extra() {
    return new Offering.Extra(id, amount, minutes, name);
  }
}
