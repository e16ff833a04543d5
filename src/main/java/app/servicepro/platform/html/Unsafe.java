package app.servicepro.platform.html;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** HTML that may not be shown. */
public final class Unsafe extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int offset;
  private final String key;
  private final transient Map<String, String> words;
  private final @Nullable String hint;

  Unsafe(int offset, String key, Map<String, String> words, @Nullable String hint) {
    super(key + " " + words, null, false, false);
    this.offset = offset;
    this.key = key;
    this.words = Map.copyOf(words);
    this.hint = hint;
  }

  /** Where in the HTML. */
  public int offset() {
    return offset;
  }

  public String key() {
    return key;
  }

  public Map<String, String> words() {
    return words;
  }

  public @Nullable String hint() {
    return hint;
  }
}
