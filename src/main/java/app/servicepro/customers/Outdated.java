package app.servicepro.customers;

import java.util.UUID;

/** Somebody has changed the customer since. */
public class Outdated extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Outdated(UUID id) {
    super("changed since: customer " + id);
  }
}
