package app.servicepro.platform.stencil;

import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a template is printed with.
 *
 * @param values what the offered names stand for: maps, lists, records, strings, numbers, booleans
 * @param words a key and its arguments to words in the page's language
 * @param snippets a piece of the theme and what it asks for to HTML that is trusted
 */
public record Scene(
    Map<String, ? extends @Nullable Object> values,
    Locale locale,
    BiFunction<String, Map<String, Object>, String> words,
    BiFunction<String, Map<String, @Nullable Object>, String> snippets) {}
