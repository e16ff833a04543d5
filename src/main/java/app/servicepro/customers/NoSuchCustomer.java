package app.servicepro.customers;

import java.util.UUID;

/** An id that no customer of the tenant has, or none any more. */
public class NoSuchCustomer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoSuchCustomer(UUID id) {
    super("no customer " + id);
  }
}
