package app.servicepro.pages.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills a live section: the pluggable backend of a site. A theme's section asks by name; the
 * component that has the data answers. Found by CDI. Both methods are called for the bound tenant,
 * inside a read transaction, and may fail: the page is shown all the same.
 */
public interface SectionSource {
  /** What section schemas call it. */
  String name();

  /**
   * Changes with every change that a page could show. Part of the page cache's key, so it must be
   * cheap and must never go back to an old value.
   */
  String version();

  /**
   * The data, in the reader's language: a record, or a map of the same shape; null when there is
   * nothing to show.
   */
  @Nullable Object answer(SourceQuery query);

  /** The record that it answers with; null when tenants' own templates are not to know it. */
  default @Nullable Class<? extends Record> answers() {
    return null;
  }

  /** The paths of the pages that are about one thing of this source: "/services/full-detail". */
  default List<String> paths() {
    return List.of();
  }
}
