package app.servicepro.themes.pebble;

import app.servicepro.platform.i18n.NoSuchWord;
import app.servicepro.platform.i18n.Words;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a theme's templates can say: {@code t("key")} and {@code {% section s %}}. */
public final class ThemeLanguage extends AbstractExtension {
  private final Supplier<Words> words;
  private final List<String> bundles;

  /**
   * @param lineage the theme and its parent: where words are looked for, in this order
   */
  public ThemeLanguage(Supplier<Words> words, List<String> lineage) {
    this.words = words;
    this.bundles = lineage.stream().map(id -> "themes/" + id).toList();
  }

  @Override
  public List<TokenParser> getTokenParsers() {
    return List.of(new SectionTag());
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
    public Object execute(
        Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
      var key = String.valueOf(given.get("key"));
      var arguments = given.get("arguments") instanceof Map<?, ?> m ? strings(m) : Map.of();
      var language = context.getLocale().toLanguageTag();
      var all = words.get();
      for (var bundle : bundles) {
        if (all.has(bundle, key)) {
          return all.text(language, bundle, key, strings(arguments));
        }
      }
      throw new PebbleException(
          new NoSuchWord(bundles.getFirst(), key), "no word " + key, line, self.getName());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> strings(Map<?, ?> map) {
      return (Map<String, ?>) map;
    }
  }
}
