package app.servicepro.catalog.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Which add-on goes with which service, in the order they are shown. */
@Entity
@IdClass(ServiceAddOn.Key.class)
@Table(schema = "catalog", name = "service_add_on")
public class ServiceAddOn {
  /** The pair. */
  public record Key(String serviceId, String addOnId) {}

  @Id
  @Column(name = "service_id")
  private String serviceId = "";

  @Id
  @Column(name = "add_on_id")
  private String addOnId = "";

  @SuppressWarnings("UnusedVariable") // queries order by it
  private int position;

  protected ServiceAddOn() {}

  public ServiceAddOn(String serviceId, String addOnId, int position) {
    this.serviceId = serviceId;
    this.addOnId = addOnId;
    this.position = position;
  }

  public String serviceId() {
    return serviceId;
  }

  public String addOnId() {
    return addOnId;
  }
}
