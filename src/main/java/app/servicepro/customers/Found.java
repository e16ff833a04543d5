package app.servicepro.customers;

import java.util.List;

/**
 * A page of customers, by name.
 *
 * @param total how many there are on all pages
 */
public record Found(List<CustomerFacts> customers, long total) {}
