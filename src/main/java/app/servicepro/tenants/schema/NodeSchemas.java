package app.servicepro.tenants.schema;

import app.servicepro.platform.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All nodes: {@code nodes/list} names them in their order, one a line. */
public final class NodeSchemas {
  private static final NodeSchemas SHIPPED = read();
  private final Map<String, NodeSchema> byName;

  private NodeSchemas(Map<String, NodeSchema> byName) {
    this.byName = byName;
  }

  public static NodeSchemas shipped() {
    return SHIPPED;
  }

  public Collection<NodeSchema> all() {
    return byName.values();
  }

  public Optional<NodeSchema> find(String node) {
    return Optional.ofNullable(byName.get(node));
  }

  /**
   * @throws IllegalArgumentException when there is no such node
   */
  public NodeSchema get(String node) {
    return find(node).orElseThrow(() -> new IllegalArgumentException("no node " + node));
  }

  private static NodeSchemas read() {
    var found = new LinkedHashMap<String, NodeSchema>();
    text("list")
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(node -> found.put(node, NodeSchema.read(node, Json.object(text(node + ".json")))));
    return new NodeSchemas(found);
  }

  private static String text(String file) {
    try (var in = NodeSchemas.class.getResourceAsStream("/nodes/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the resource nodes/" + file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
