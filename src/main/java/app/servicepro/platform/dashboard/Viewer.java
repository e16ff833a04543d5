package app.servicepro.platform.dashboard;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the dashboard, and what they may see: read anew for each request.
 *
 * @param session which of the person's sessions
 * @param locale like {@code es}
 * @param advanced whether everything is shown; else the few things that most people need
 * @param scheme {@code light}, {@code dark} or {@code system}
 * @param portal where the person is now
 * @param place the tenant, or the platform; null for somebody who belongs to none yet
 * @param features keys of what the tenant's plan, the platform's flags and its state allow
 * @param inside whether a member of the platform's staff has entered this tenant
 * @param others where else the person may go
 */
public record Viewer(
    UUID person,
    UUID session,
    String name,
    String email,
    String locale,
    boolean advanced,
    String scheme,
    Portal portal,
    @Nullable Place place,
    Set<Permission> permissions,
    Set<String> features,
    boolean inside,
    List<Place> others) {
  private static final ScopedValue<Viewer> CURRENT = ScopedValue.newInstance();

  /** A tenant, or the platform itself ({@link TenantId#PLATFORM}, with an empty slug and city). */
  public record Place(TenantId id, String name, String slug, String city) {}

  /** Work that may fail in its own way. */
  public interface Work<X extends Exception> {
    void run() throws X;
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /** The one who is signed in, if anybody is. */
  public static Optional<Viewer> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /** The one who is signed in, on a route that only such people reach. */
  public static Viewer required() {
    return current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  public static <X extends Exception> void run(Viewer viewer, Work<X> work) throws X {
    ScopedValue.where(CURRENT, viewer)
        .<Boolean, X>call(() -> {
          work.run();
          return true;
        });
  }
}
