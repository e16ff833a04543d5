package app.servicepro.platform.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * Where in a long list one is.
 *
 * @param first number of the first row shown, from 1
 * @param total -1 when nobody has counted
 * @param previous address of the rows before; null at the beginning
 * @param next address of the rows behind; null at the end
 */
public record Pager(
    long first, long last, long total, @Nullable String previous, @Nullable String next) {
  /**
   * @param href address that a page number can be put behind: {@code /platform/tenants?page=}
   * @param page from 1
   */
  public static Pager of(String href, int page, int size, long total) {
    long first = (page - 1L) * size + 1;
    long last = Math.min(total, (long) page * size);
    return new Pager(
        first,
        last,
        total,
        page > 1 ? href + (page - 1) : null,
        last < total ? href + (page + 1) : null);
  }
}
