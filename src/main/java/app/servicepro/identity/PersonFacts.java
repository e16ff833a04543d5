package app.servicepro.identity;

import java.util.UUID;

/**
 * A person as others know her.
 *
 * @param scheme {@code light}, {@code dark} or {@code system}
 * @param secondFactor whether a code is asked for at sign-in
 */
public record PersonFacts(
    UUID id,
    String email,
    String name,
    String locale,
    String scheme,
    boolean advanced,
    boolean secondFactor) {}
