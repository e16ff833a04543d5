package app.servicepro.media.check;

import java.util.Map;

/** A file that is not taken in; why is the word {@code media.problem.<reason>}. */
public class Unfit extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final transient Map<String, Object> facts;

  public Unfit(String reason, Map<String, Object> facts) {
    super(reason);
    this.reason = reason;
    this.facts = facts;
  }

  public Unfit(String reason) {
    this(reason, Map.of());
  }

  public String key() {
    return "media.problem." + reason;
  }

  public Map<String, Object> facts() {
    return facts;
  }
}
