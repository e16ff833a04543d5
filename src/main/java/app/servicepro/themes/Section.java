package app.servicepro.themes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A section as its template sees it: in one language, every setting of its schema present (null or
 * empty where nothing is set).
 *
 * @param live what its source answered
 */
public record Section(
    String id,
    String type,
    Map<String, @Nullable Object> settings,
    List<Block> blocks,
    @Nullable Object live) {

  /** A block, likewise; blocks may hold blocks. */
  public record Block(
      String id, String type, Map<String, @Nullable Object> settings, List<Block> blocks) {}
}
