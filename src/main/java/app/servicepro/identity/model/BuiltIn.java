package app.servicepro.identity.model;

import app.servicepro.identity.RoleFacts;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles that are there from the first day: resource {@code identity/roles.json}. */
public final class BuiltIn {
  public static final String OWNER = "owner";
  public static final String SUPER_ADMIN = "super-admin";
  private static final String ALL = "*";
  private static final List<Portal> ORDER =
      List.of(Portal.PLATFORM, Portal.TENANT, Portal.AGENCY, Portal.STATION);
  private static final List<RoleFacts> ROLES = read();

  private BuiltIn() {}

  /** Those that somebody may have there, the mightiest first. */
  public static List<RoleFacts> at(TenantId place) {
    boolean platform = place.equals(TenantId.PLATFORM);
    return ROLES.stream().filter(r -> platform == (r.portal() == Portal.PLATFORM)).toList();
  }

  public static Optional<RoleFacts> find(TenantId place, String id) {
    return at(place).stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** The one that always has every permission. */
  public static RoleFacts top(TenantId place) {
    return at(place).stream().filter(RoleFacts::fixed).findFirst().orElseThrow();
  }

  /** All that anybody can be allowed there. */
  public static Set<Permission> everything(TenantId place) {
    return Permission.of(place.equals(TenantId.PLATFORM) ? Portal.PLATFORM : Portal.TENANT);
  }

  private static List<RoleFacts> read() {
    try (var in = BuiltIn.class.getResourceAsStream("/identity/roles.json")) {
      var bytes = Objects.requireNonNull(in, "identity/roles.json").readAllBytes();
      var file = Json.object(new String(bytes, StandardCharsets.UTF_8));
      var roles = new ArrayList<RoleFacts>();
      for (var portal : ORDER) {
        var group = Json.child(file, portal.name().toLowerCase(Locale.ROOT));
        group.keySet().forEach(id -> roles.add(role(portal, id, Json.texts(group, id))));
      }
      return List.copyOf(roles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RoleFacts role(Portal portal, String id, List<String> codes) {
    boolean all = codes.equals(List.of(ALL));
    var set =
        all
            ? Permission.of(portal)
            : codes.stream().map(BuiltIn::known).collect(Collectors.toSet());
    return new RoleFacts(id, "", portal, Set.copyOf(set), true, false, all);
  }

  private static Permission known(String code) {
    return Permission.of(code)
        .orElseThrow(() -> new IllegalStateException("no permission " + code));
  }
}
