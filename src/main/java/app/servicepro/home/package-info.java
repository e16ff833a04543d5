/**
 * The first page of the dashboard: what is going on, what to do next, and how far set-up is.
 *
 * <p>HO1 The home page says what to do next, the most urgent first, and says so calmly when there
 * is nothing.
 *
 * <p>HO2 In Simple mode the home page is six cards: phone, hours, services, pricing, site, loyalty.
 *
 * <p>HO3 Nobody is shown a step or a card that is not for her role.
 *
 * <p>HO4 What stands on a home page is counted, never invented.
 *
 * <p>Not here: the steps and cards themselves; the component that has the data adds them through
 * {@link app.servicepro.platform.dashboard.NextSteps} and {@link
 * app.servicepro.platform.dashboard.SetupCards}.
 */
@BusinessComponent(
    promise = "where one begins",
    mayCall = {"tenants", "identity", "pages"})
@NullMarked
package app.servicepro.home;

import app.servicepro.platform.BusinessComponent;
import org.jspecify.annotations.NullMarked;
