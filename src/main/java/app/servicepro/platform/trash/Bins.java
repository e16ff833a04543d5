package app.servicepro.platform.trash;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that the bound tenant has deleted, of whatever component. */
@ApplicationScoped
public class Bins {
  /** A thing can be had back until this many days are over, the last one whole. */
  public static final int DAYS = 30;

  private static final Duration KEPT = Duration.ofDays(DAYS + 1);

  @Inject @Any private Instance<Bin> bins;

  /**
   * A thing with where it is.
   *
   * @param until the last day on which it can be had back
   */
  public record Kept(String kind, Deleted thing, Instant until) {}

  /** What somebody with these permissions may have back, the newest first. */
  public List<Kept> kept(Collection<Permission> permissions) {
    return mine(permissions)
        .flatMap(bin -> bin.list().stream().map(thing -> kept(bin, thing)))
        .sorted(Comparator.comparing((Kept kept) -> kept.thing().at()).reversed())
        .toList();
  }

  /**
   * @return false when there is no such thing in a bin that these permissions open
   */
  public boolean restore(Collection<Permission> permissions, String kind, String id) {
    return mine(permissions).anyMatch(bin -> bin.kind().equals(kind) && bin.restore(id));
  }

  /**
   * Removes for good what has been kept long enough.
   *
   * @return how many things
   */
  public int purge() {
    var before = Time.now().minus(KEPT);
    return bins.stream().mapToInt(bin -> bin.purge(before)).sum();
  }

  private Stream<Bin> mine(Collection<Permission> permissions) {
    return bins.stream().filter(bin -> permissions.contains(bin.needs()));
  }

  private static Kept kept(Bin bin, Deleted thing) {
    return new Kept(bin.kind(), thing, thing.at().plus(Duration.ofDays(DAYS)));
  }
}
