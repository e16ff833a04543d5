package app.servicepro.pages.own;

import app.servicepro.pages.render.PageView;
import app.servicepro.pages.render.SiteView;
import app.servicepro.pages.spi.Picture;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.stencil.Offer;
import app.servicepro.platform.stencil.Shape;
import app.servicepro.platform.stencil.Shapes;
import app.servicepro.themes.BlockSchema;
import app.servicepro.themes.SectionSchema;
import app.servicepro.themes.Setting;
import app.servicepro.themes.Theme;
import com.ibm.icu.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the template of a section may use, made from its schema, the theme and the words. */
final class SectionOffer {
  private static final int MOST_LINES = 40;
  private static final int MOST_CODES = 20;
  private static final Shape PICTURE = Shapes.of(Picture.class, Set.of());
  private static final Shape SITE = Shapes.of(SiteView.class, Set.of("palette"));
  private static final Shape PAGE =
      Shapes.of(PageView.class, Set.of("sections", "header", "footer", "head", "offers"));

  private SectionOffer() {}

  /**
   * @param live what the section's source answers with
   */
  static Offer of(
      Theme theme, SectionSchema schema, Words words, @Nullable Class<? extends Record> live) {
    var section = new LinkedHashMap<String, Shape>();
    section.put("id", Shapes.WORD);
    section.put("type", Shapes.WORD);
    section.put("settings", settings(List.of(schema.settings())));
    section.put("blocks", blocks(schema.blocks().values()));
    if (live != null) {
      section.put("live", Shapes.of(live, Set.of()));
    }
    return new Offer(
        Map.of("section", new Shape.Fields(section), "site", SITE, "page", PAGE),
        theme.workshop().snippets(),
        words(theme, words),
        "section");
  }

  /** Blocks of several kinds: a template asks each for what only some have. */
  private static Shape blocks(Collection<BlockSchema> kinds) {
    var block = new LinkedHashMap<String, Shape>();
    block.put("id", Shapes.WORD);
    block.put("type", Shapes.WORD);
    block.put("settings", settings(kinds.stream().map(BlockSchema::settings).toList()));
    var inner = kinds.stream().flatMap(k -> k.blocks().values().stream()).toList();
    if (!inner.isEmpty()) {
      block.put("blocks", blocks(inner));
    }
    return new Shape.Listed(
        new Shape.Fields(block), kinds.stream().mapToInt(BlockSchema::max).sum());
  }

  private static Shape settings(List<List<Setting>> accepted) {
    var found = new LinkedHashMap<String, Shape>();
    accepted.forEach(list -> list.forEach(s -> found.put(s.id(), shape(s))));
    return new Shape.Fields(found);
  }

  private static Shape shape(Setting setting) {
    return switch (setting.type()) {
      case PROSE, LINES -> new Shape.Listed(Shapes.TEXT, MOST_LINES);
      case CODES -> new Shape.Listed(Shapes.WORD, MOST_CODES);
      case CHOICE -> Shapes.WORD;
      case NUMBER -> Shapes.NUMBER;
      case FLAG -> Shapes.FLAG;
      case LINK -> Shapes.LINK;
      case PICTURE -> PICTURE;
      default -> Shapes.TEXT;
    };
  }

  private static Map<String, Set<String>> words(Theme theme, Words words) {
    var found = new HashMap<String, Set<String>>();
    for (var id : theme.lineage().reversed()) {
      words
          .bundle(words.locales().source(), "themes/" + id)
          .ifPresent(bundle ->
              bundle
                  .messages()
                  .forEach((key, message) ->
                      found.put(key, new MessageFormat(message).getArgumentNames())));
    }
    return found;
  }
}
