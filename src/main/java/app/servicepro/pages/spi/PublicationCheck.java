package app.servicepro.pages.spi;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * Judges what is about to be published; a bean of whoever knows a kind of document. One fault is
 * enough, and nothing goes out.
 */
public interface PublicationCheck {
  /**
   * @param documents all of the bound tenant's, by name: {@code site}, {@code page:home} …
   * @return what is wrong, in the order in which people should mend it; none when all is well
   */
  List<Fault> faults(Map<String, JsonObject> documents);

  /**
   * Something that keeps a site from being published.
   *
   * @param document where: {@code page:home}
   * @param at the place in it: {@code sections/hero/settings/headline/en}; empty for all of it
   * @param bundle and {@code key}: the words that say what is wrong
   */
  record Fault(
      String document, String at, String bundle, String key, Map<String, Object> arguments) {
    public Fault {
      arguments = Map.copyOf(arguments);
    }
  }
}
