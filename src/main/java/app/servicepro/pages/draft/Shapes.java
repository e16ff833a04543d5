package app.servicepro.pages.draft;

import app.servicepro.themes.BlockSchema;
import app.servicepro.themes.SectionSchema;
import app.servicepro.themes.Setting;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of a site's documents.
 *
 * @param sections what the theme's sections accept, by type: those that the tenant may use
 * @param drawings the names of those that a picture may be
 * @param languages those that there are words in
 */
public record Shapes(
    Map<String, SectionSchema> sections, Set<String> drawings, Collection<String> languages) {
  static final int MOST_SECTIONS = 40;
  private static final int TITLE = 60;
  private static final int DESCRIPTION = 160;
  private static final int LABEL = 60;
  private static final int ALTERNATIVE = 250;
  private static final int QUESTION = 300;
  private static final int ANSWER = 5_000;
  private static final int MOST_ENTRIES = 60;
  private static final int MOST_QUESTIONS = 200;
  private static final Shape NAME = new Fixed(new Text(80, false));
  private static final Setting LINK = new Setting("target", Setting.Type.LINK, true, 0, List.of());
  private static final Setting LOGO =
      new Setting("logo", Setting.Type.PICTURE, false, 0, List.of());
  private static final Setting SWITCH =
      new Setting("hidden", Setting.Type.FLAG, false, 0, List.of());

  /** Empty when there is no such document. */
  Optional<Shape> of(String document) {
    return switch (document) {
      case "site" -> Optional.of(site());
      case "faq" -> Optional.of(faq());
      default -> document.startsWith("page:") ? Optional.of(page()) : Optional.empty();
    };
  }

  private Shape page() {
    return Members.of(
        Map.of(
            "page", NAME,
            "title", words(TITLE, false),
            "description", words(DESCRIPTION, false),
            "label", words(LABEL, false),
            "sections", new Elements(new Sections())));
  }

  private Shape site() {
    var known = new HashMap<String, Shape>();
    var target = new Value(LINK, drawings);
    var entry = Map.of("id", NAME, "target", target, "label", words(LABEL, false));
    known.put("nav", Elements.of(MOST_ENTRIES, Members.of(entry)));
    known.put("cta", Members.of(Map.of("target", target, "label", words(LABEL, false))));
    known.put("tagline", words(DESCRIPTION, false));
    known.put("logo", new Value(LOGO, Set.of()));
    known.put("logo_alt", words(ALTERNATIVE, false));
    known.put("redirects", new Members(Map.of(), target));
    for (var frame : List.of("header", "footer")) {
      var schema = sections.get(frame);
      if (schema != null) {
        known.put(frame, part(schema.settings(), schema.blocks()));
      }
    }
    return new Members(known, Anything.SAFE);
  }

  private Shape faq() {
    var entry =
        Map.of("id", NAME, "question", words(QUESTION, false), "answer", words(ANSWER, true));
    return Members.of(Map.of("entries", Elements.of(MOST_QUESTIONS, Members.of(entry))));
  }

  private Shape part(List<Setting> settings, Map<String, BlockSchema> blocks) {
    return Members.of(
        Map.of(
            "id",
            NAME,
            "type",
            NAME,
            "hidden",
            new Value(SWITCH, drawings),
            "settings",
            settings(settings),
            "blocks",
            new Elements(new Kinds(blocks))));
  }

  private Shape settings(List<Setting> accepted) {
    var known = new HashMap<String, Shape>();
    for (var setting : accepted) {
      known.put(setting.id(), setting(setting));
      if (setting.type() == Setting.Type.PICTURE) {
        known.put(setting.id() + "_alt", words(ALTERNATIVE, false));
      }
    }
    return Members.of(known);
  }

  private Shape setting(Setting setting) {
    return setting.type().isWords()
        ? words(setting.max(), setting.type() != Setting.Type.TEXT)
        : new Value(setting, drawings);
  }

  private Words words(int max, boolean lines) {
    return new Words(new Text(max, lines), languages);
  }

  /** Of a page. */
  private final class Sections implements Elements.Kinds {
    @Override
    public @Nullable Shape of(JsonObject element) {
      var schema = sections.get(element.getString("type", ""));
      return schema == null ? null : part(schema.settings(), schema.blocks());
    }

    @Override
    public int most(JsonObject element) {
      return MOST_SECTIONS;
    }
  }

  /** Of blocks within a section or a block. */
  private final class Kinds implements Elements.Kinds {
    private final Map<String, BlockSchema> blocks;

    private Kinds(Map<String, BlockSchema> blocks) {
      this.blocks = blocks;
    }

    @Override
    public @Nullable Shape of(JsonObject element) {
      var schema = blocks.get(element.getString("type", ""));
      return schema == null ? null : part(schema.settings(), schema.blocks());
    }

    @Override
    public int most(JsonObject element) {
      var schema = blocks.get(element.getString("type", ""));
      return schema == null || schema.max() == 0 ? MOST_SECTIONS : schema.max();
    }

    @Override
    public String group(JsonObject element) {
      return element.getString("type", "");
    }
  }
}
