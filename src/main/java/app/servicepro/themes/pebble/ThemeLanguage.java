package app.servicepro.themes.pebble;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;

/** What only a theme's templates can say: {@code {% section s %}}. */
public final class ThemeLanguage extends AbstractExtension {
  @Override
  public List<TokenParser> getTokenParsers() {
    return List.of(new SectionTag());
  }
}
