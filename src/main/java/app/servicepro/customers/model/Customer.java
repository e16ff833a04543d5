package app.servicepro.customers.model;

import app.servicepro.customers.CustomerFacts;
import app.servicepro.customers.CustomerSheet;
import app.servicepro.platform.trash.Deleted;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody whom a business works for. */
@Entity
@Table(schema = "customers", name = "customer")
public class Customer {
  private static final int LONGEST_NAME = 200;

  @Id private UUID id = new UUID(0, 0);

  private String name = "";
  private @Nullable String phone;
  private @Nullable String email;
  private @Nullable String address;
  private String language = "";
  private @Nullable String note;

  @SuppressWarnings("UnusedVariable") // queries order by it
  private String sorted = "";

  @SuppressWarnings("UnusedVariable") // queries look into it
  private String search = "";

  private int version = 1;

  @Column(name = "added_at")
  private Instant addedAt = Instant.EPOCH;

  @Column(name = "deleted_at")
  private @Nullable Instant deletedAt;

  @Column(name = "deleted_by")
  private @Nullable String deletedBy;

  @Column(name = "deleted_reason")
  private @Nullable String deletedReason;

  protected Customer() {}

  public Customer(UUID id, Instant at, CustomerSheet sheet) {
    this.id = id;
    addedAt = at;
    write(sheet);
  }

  public UUID id() {
    return id;
  }

  public void rewrite(CustomerSheet sheet) {
    write(sheet);
    version++;
  }

  private void write(CustomerSheet sheet) {
    name = sheet.name();
    phone = sheet.phone();
    email = sheet.email();
    address = sheet.address();
    language = sheet.language();
    note = sheet.note();
    sorted = Search.plain(name);
    search = Search.text(name, phone, email);
  }

  public void delete(Instant at, String by, String reason) {
    deletedAt = at;
    deletedBy =
        by.codePointCount(0, by.length()) > LONGEST_NAME
            ? by.substring(0, by.offsetByCodePoints(0, LONGEST_NAME))
            : by;
    deletedReason = reason;
  }

  public void restore() {
    deletedAt = null;
    deletedBy = null;
    deletedReason = null;
  }

  public CustomerFacts facts() {
    return new CustomerFacts(
        id, version, addedAt, new CustomerSheet(name, phone, email, address, language, note));
  }

  /** Of a customer in the bin. */
  public Deleted deleted() {
    return new Deleted(
        id.toString(),
        name,
        Objects.requireNonNull(deletedAt),
        Objects.requireNonNull(deletedBy),
        Objects.requireNonNull(deletedReason));
  }
}
