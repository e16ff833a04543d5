package app.servicepro.catalog.web;

import app.servicepro.platform.forms.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One service, to be written.
 *
 * @param id null for a new one
 * @param action where the form goes
 * @param name as the list calls it
 * @param version of what is there now
 * @param languages the site's, with their names; the first one must be written
 * @param sizes how many there are at most
 * @param longest how long each text may be
 */
public record ServicePage(
    @Nullable String id,
    String action,
    String name,
    String version,
    List<Option> languages,
    List<Option> shapes,
    int sizes,
    List<Tile> pictures,
    List<Option> addOns,
    String currency,
    Map<String, Integer> longest) {

  /** A drawing to choose. */
  public record Tile(String name, String svg, String alt) {}
}
