package app.servicepro.pages.web.releases;

import org.jspecify.annotations.Nullable;

/**
 * Publishing later.
 *
 * @param clock the name of the business' clock
 * @param date suggested; {@code time} with it
 * @param plan what is planned already; null for nothing
 */
public record PlanPage(
    String clock, String date, String time, String note, ReleasesPage.@Nullable Plan plan) {}
