package app.servicepro.platform.trash;

import java.time.Instant;

/**
 * A thing in a bin.
 *
 * @param id as {@link Bin#restore} takes it
 * @param name what people call it
 * @param by who deleted it
 * @param reason 10 to 500 characters
 */
public record Deleted(String id, String name, Instant at, String by, String reason) {}
