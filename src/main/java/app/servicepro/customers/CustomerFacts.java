package app.servicepro.customers;

import java.time.Instant;
import java.util.UUID;

/**
 * A customer as others know her.
 *
 * @param version counts the changes; whoever saves says which one she saw
 * @param since when she was added
 */
public record CustomerFacts(UUID id, int version, Instant since, CustomerSheet sheet) {}
