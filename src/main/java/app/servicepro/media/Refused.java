package app.servicepro.media;

import java.util.Map;

/** A file that is not taken in, and the words that say why. */
public class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Map<String, Object> facts;

  Refused(String key, Map<String, Object> facts) {
    super(key);
    this.key = key;
    this.facts = facts;
  }

  public String key() {
    return key;
  }

  public Map<String, Object> facts() {
    return facts;
  }
}
