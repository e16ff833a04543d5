package app.servicepro.themes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a section accepts.
 *
 * @param optional whether only tenants of a pack that names it may use it
 * @param source the live source that fills it, if any
 */
public record SectionSchema(
    String type,
    boolean optional,
    @Nullable String source,
    List<Setting> settings,
    Map<String, BlockSchema> blocks) {}
