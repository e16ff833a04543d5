package app.servicepro.platform.render;

import app.servicepro.platform.i18n.NoSuchWord;
import app.servicepro.platform.i18n.Words;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** {@code t("key")} and {@code t("key", {"n": 3})} in templates: words in the page's language. */
public final class WordFunction extends AbstractExtension {
  private final Supplier<Words> words;
  private final List<String> bundles;

  /**
   * @param words those in use when the page is rendered
   * @param bundles where a key is looked for, in this order
   */
  public WordFunction(Supplier<Words> words, List<String> bundles) {
    this.words = words;
    this.bundles = List.copyOf(bundles);
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of("t", new Word());
  }

  private final class Word implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("key", "arguments");
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object execute(
        Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
      var key = String.valueOf(given.get("key"));
      var arguments =
          given.get("arguments") instanceof Map<?, ?> named
              ? (Map<String, ?>) named
              : Map.<String, Object>of();
      var all = words.get();
      for (var bundle : bundles) {
        if (all.has(bundle, key)) {
          return all.text(context.getLocale().toLanguageTag(), bundle, key, arguments);
        }
      }
      throw new PebbleException(
          new NoSuchWord(bundles.getFirst(), key), "no word " + key, line, self.getName());
    }
  }
}
