package app.servicepro.packs;

import java.time.Instant;

/**
 * What a tenant is known to have.
 *
 * @param pack its id
 * @param version that it was given last
 * @param takenOff whether the pack was taken off since
 * @param undecided how many choices wait for somebody
 */
public record Possession(
    String pack, String version, boolean takenOff, int undecided, Instant since) {}
