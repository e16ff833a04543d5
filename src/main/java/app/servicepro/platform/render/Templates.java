package app.servicepro.platform.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A set of trusted templates, compiled on first use and kept. Strict: an unknown name is an error
 * that says file and line. Everything printed is escaped unless the template says {@code raw}.
 */
public final class Templates {
  private static final int TYPICAL_PAGE = 48 * 1024;
  private final PebbleEngine engine;
  private final Map<String, String> sources;

  /**
   * @param sources path to source; paths are from the root, with their ending
   */
  public Templates(Map<String, String> sources, Extension... extensions) {
    this.sources = Map.copyOf(sources);
    engine =
        new PebbleEngine.Builder()
            .loader(new MemoryLoader(this.sources))
            .defaultLocale(Locale.ENGLISH)
            .strictVariables(true)
            .methodAccessValidator((object, method) -> false)
            .registerExtensionCustomizer(WithoutReflection::new)
            .extension(new Data())
            .extension(extensions)
            .build();
  }

  /** Compiles every template now, so that a mistake shows before a visitor does. */
  public void compile() {
    sources.keySet().stream().sorted().forEach(engine::getTemplate);
  }

  /**
   * @throws PebbleException naming template and line
   */
  public String render(String path, Map<String, Object> model, Locale locale) {
    var out = new StringWriter(TYPICAL_PAGE);
    try {
      engine.getTemplate(path).evaluate(out, model, locale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static final class Data extends AbstractExtension {
    @Override
    public List<AttributeResolver> getAttributeResolver() {
      return List.of(new DataResolver());
    }
  }

  /** Pebble's own extensions keep their tags and filters and lose the reflective look-up. */
  private static final class WithoutReflection extends ExtensionCustomizer {
    WithoutReflection(Extension extension) {
      super(extension);
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
      return List.of();
    }
  }
}
