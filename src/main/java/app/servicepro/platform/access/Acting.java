package app.servicepro.platform.access;

import java.util.function.Supplier;

/** Who acts on the current thread; the system itself where nobody is bound. */
public final class Acting {
  private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

  private Acting() {}

  public static Actor current() {
    return CURRENT.orElse(Actor.SYSTEM);
  }

  /** Work that may fail in its own way. */
  public interface Work<X extends Exception> {
    void run() throws X;
  }

  public static <T> T as(Actor actor, Supplier<T> work) {
    return ScopedValue.where(CURRENT, actor).call(work::get);
  }

  public static <X extends Exception> void run(Actor actor, Work<X> work) throws X {
    ScopedValue.where(CURRENT, actor)
        .<Boolean, X>call(() -> {
          work.run();
          return true;
        });
  }
}
