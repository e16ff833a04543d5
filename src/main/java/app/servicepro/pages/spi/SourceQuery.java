package app.servicepro.pages.spi;

import app.servicepro.platform.i18n.Formats;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and how the answer is to be written.
 *
 * @param language of the page
 * @param fallback the site's first language
 * @param base what comes before a path in this language: "" or "/es"
 * @param subject what the page is about, e.g. a service's id; null on other pages
 * @param drawings the drawings that the answer may use, by name
 */
public record SourceQuery(
    String language,
    String fallback,
    String base,
    Formats formats,
    @Nullable String subject,
    Map<String, Picture> drawings) {}
