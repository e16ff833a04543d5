package app.servicepro.identity.model;

import app.servicepro.identity.RoleFacts;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role that a tenant has made, or its own version of a built-in one. */
@Entity
@Table(schema = "identity", name = "role")
public class Role {
  @Id private String id = "";

  @Column(name = "tenant_id", insertable = false, updatable = false)
  @SuppressWarnings("UnusedVariable") // queries ask for it
  private @Nullable UUID tenantId;

  private String name = "";

  @Convert(converter = Permissions.class)
  private Set<Permission> permissions = Set.of();

  protected Role() {}

  public Role(String id, String name, Set<Permission> permissions) {
    this.id = id;
    this.name = name;
    this.permissions = Set.copyOf(permissions);
  }

  public String id() {
    return id;
  }

  /** Takes over name and permissions. */
  public void become(Role other) {
    name = other.name;
    permissions = other.permissions;
  }

  public RoleFacts facts(TenantId place) {
    return facts(place, id, name, permissions);
  }

  /** What a row means there: nothing more than the place has to give, and all of it at the top. */
  static RoleFacts facts(TenantId place, String id, String name, Set<Permission> wanted) {
    var builtIn = BuiltIn.find(place, id);
    if (builtIn.isPresent() && builtIn.get().fixed()) {
      return builtIn.get();
    }
    var portal = place.equals(TenantId.PLATFORM) ? Portal.PLATFORM : Portal.TENANT;
    var allowed = new HashSet<>(wanted);
    allowed.retainAll(BuiltIn.everything(place));
    return new RoleFacts(
        id,
        name,
        builtIn.map(RoleFacts::portal).orElse(portal),
        Set.copyOf(allowed),
        builtIn.isPresent(),
        builtIn.isPresent(),
        false);
  }
}
