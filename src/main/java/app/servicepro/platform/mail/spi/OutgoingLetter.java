package app.servicepro.platform.mail.spi;

import java.time.Instant;
import java.util.UUID;

/**
 * A finished letter.
 *
 * @param id the same at every attempt, and so is what is made of it
 * @param to one address
 * @param subject one line
 * @param html the same words as the text
 */
public record OutgoingLetter(
    UUID id, String to, String locale, String subject, String text, String html, Instant written) {}
