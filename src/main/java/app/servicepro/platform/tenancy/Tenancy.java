package app.servicepro.platform.tenancy;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

  /** Work that may fail in its own way. */
  public interface Work<X extends Exception> {
    void run() throws X;
  }

  public static <X extends Exception> void run(TenantId tenant, Work<X> work) throws X {
    ScopedValue.where(CURRENT, tenant)
        .<@Nullable Object, X>call(() -> {
          work.run();
          return null;
        });
  }

  public static Optional<TenantId> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /** The bound tenant; code that needs one and has none is wrong. */
  public static TenantId required() {
    return current().orElseThrow(() -> new IllegalStateException("no tenant is bound"));
  }
}
