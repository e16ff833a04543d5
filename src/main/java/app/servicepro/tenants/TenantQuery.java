package app.servicepro.tenants;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tenants somebody looks for.
 *
 * @param words each of them stands in the name, the slug or the city; accents and capitals do not
 *     count
 * @param plan only those of this tier; null: of any
 * @param status only those in this state; null: in any
 * @param page the first is 1
 */
public record TenantQuery(
    String words, @Nullable Plan plan, @Nullable TenantStatus status, int page) {
  public static final int ON_A_PAGE = 50;

  /**
   * One page of what was found, by name.
   *
   * @param total how many there are on all pages
   */
  public record Found(List<Row> rows, long total) {}

  /**
   * @param since when it was opened
   */
  public record Row(TenantFacts facts, Instant since) {}
}
