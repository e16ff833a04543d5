package app.servicepro.identity.secret;

import app.servicepro.identity.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes and judges password hashes, never more than one for each core at once: more would not be
 * done sooner, and visitors' pages need the machine, too. Whoever cannot be served within five
 * seconds is told that we are busy.
 */
@ApplicationScoped
public class PasswordJudge {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();

  /** Judged where there is no password, so that it takes the same time. */
  private static final String NOBODYS = Argon2.of("nobody’s").toString();

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final Duration patience;

  protected PasswordJudge() {
    this(PATIENCE);
  }

  PasswordJudge(Duration patience) {
    this.patience = patience;
  }

  /** What a judgement came to. */
  public record Verdict(boolean right, boolean outdated) {}

  /**
   * @return what may be kept of a password
   * @throws Refusal busy
   */
  public String hash(String password) {
    return alone(() -> Argon2.of(same(password)).toString());
  }

  /**
   * @param kept null where there is no password: never right, after the same time
   * @throws Refusal busy
   */
  public Verdict judge(String password, @Nullable String kept) {
    var known = Argon2.parse(kept == null ? NOBODYS : kept);
    boolean fits = alone(() -> known.fits(same(password)));
    return new Verdict(fits && kept != null, known.outdated());
  }

  <T> T alone(Supplier<T> work) {
    try {
      if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Refusal(Refusal.Reason.BUSY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(Refusal.Reason.BUSY);
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  /** Keyboards type the same letter in several ways. */
  private static String same(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
