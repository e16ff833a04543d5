package app.servicepro.platform.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A set of trusted templates, compiled on first use and kept. Strict: an unknown name is an error
 * that says file and line. Everything printed is escaped unless the template says {@code raw}.
 */
public final class Templates {
  private static final int TYPICAL_PAGE = 48 * 1024;
  private final PebbleEngine engine;
  private final Set<String> paths;

  /**
   * @param sources path to source; paths are from the root, with their ending
   */
  public Templates(Map<String, String> sources, Extension... extensions) {
    this(new MemoryLoader(Map.copyOf(sources)), sources.keySet(), extensions);
  }

  private Templates(Loader<String> loader, Set<String> paths, Extension... extensions) {
    this.paths = Set.copyOf(paths);
    engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .defaultLocale(Locale.ENGLISH)
            .strictVariables(true)
            .methodAccessValidator((object, method) -> false)
            .registerExtensionCustomizer(WithoutReflection::new)
            .extension(new Data())
            .extension(extensions)
            .build();
  }

  /** Those on the class path below a folder; paths are from that folder, with their ending. */
  public static Templates onClassPath(String folder, Extension... extensions) {
    var loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix(folder);
    return new Templates(loader, Set.of(), extensions);
  }

  /** Compiles every template that was given now, so that a mistake shows before a visitor does. */
  public void compile() {
    paths.stream().sorted().forEach(engine::getTemplate);
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
