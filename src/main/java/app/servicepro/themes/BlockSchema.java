package app.servicepro.themes;

import java.util.List;
import java.util.Map;

/**
 * What a block accepts.
 *
 * @param max how many of its kind a section holds at most
 * @param blocks the kinds of blocks inside it
 */
public record BlockSchema(int max, List<Setting> settings, Map<String, BlockSchema> blocks) {}
