package app.servicepro.tenants;

import java.util.Set;

/**
 * What a tier holds now.
 *
 * @param seats how many people a team may have
 * @param gigabytes of pictures and files, 1,000,000,000 bytes each
 */
public record PlanFacts(Plan plan, int seats, int gigabytes, Set<Feature> features) {}
