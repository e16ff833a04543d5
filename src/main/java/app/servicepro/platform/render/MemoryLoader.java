package app.servicepro.platform.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Templates by their path from the root, whoever includes them; there is nothing outside the map.
 */
record MemoryLoader(Map<String, String> sources) implements Loader<String> {
  @Override
  public Reader getReader(String path) {
    var source = sources.get(path);
    if (source == null) {
      throw new LoaderException(null, "no template " + path);
    }
    return new StringReader(source);
  }

  @Override
  public @Nullable String resolveRelativePath(String relativePath, String anchorPath) {
    return null;
  }

  @Override
  public String createCacheKey(String templateName) {
    return templateName;
  }

  @Override
  public boolean resourceExists(String templateName) {
    return sources.containsKey(templateName);
  }

  @Override
  public void setCharset(String charset) {}

  @Override
  public void setPrefix(String prefix) {}

  @Override
  public void setSuffix(String suffix) {}
}
