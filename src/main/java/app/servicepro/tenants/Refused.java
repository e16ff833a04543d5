package app.servicepro.tenants;

import app.servicepro.tenants.schema.Fault;
import java.util.Map;

/** Values that cannot be kept: all faults at once. Nothing has been changed. */
public class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Map<String, Fault> faults;

  /**
   * @param faults by the name of the input
   */
  public Refused(Map<String, Fault> faults) {
    super(faults.toString());
    this.faults = Map.copyOf(faults);
  }

  public Map<String, Fault> faults() {
    return faults;
  }
}
