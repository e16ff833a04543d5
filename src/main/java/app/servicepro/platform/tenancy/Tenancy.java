package app.servicepro.platform.tenancy;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The tenant for whom the current thread works. It is bound by whoever resolved it (from a host, a
 * session or a phone number; never from what a caller sends) and read by the database connection.
 */
public final class Tenancy {
  private static final ScopedValue<TenantId> CURRENT = ScopedValue.newInstance();

  private Tenancy() {}

  /** Does the work as that tenant; transactions begun inside see only its rows. */
  public static <T> T as(TenantId tenant, Supplier<T> work) {
    return ScopedValue.where(CURRENT, tenant).call(work::get);
  }

  public static void run(TenantId tenant, Runnable work) {
    ScopedValue.where(CURRENT, tenant).run(work);
  }

  public static Optional<TenantId> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /** The bound tenant; code that needs one and has none is wrong. */
  public static TenantId required() {
    return current().orElseThrow(() -> new IllegalStateException("no tenant is bound"));
  }
}
