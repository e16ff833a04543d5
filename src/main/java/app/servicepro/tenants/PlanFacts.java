package app.servicepro.tenants;

import java.util.Set;

/**
 * What a tier holds now.
 *
 * @param seats how many people a team may have
 */
public record PlanFacts(Plan plan, int seats, Set<Feature> features) {}
