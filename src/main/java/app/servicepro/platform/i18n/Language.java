package app.servicepro.platform.i18n;

import app.servicepro.platform.content.ContentRead;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words in use now. */
@ApplicationScoped
public class Language {
  private volatile @Nullable Words words;

  void read(@Observes @Priority(ContentRead.WORDS) ContentRead content) {
    words = content.orBefore(words, () -> Words.read(content.root().resolve("i18n")));
  }

  public Words words() {
    var now = words;
    if (now == null) {
      throw new IllegalStateException("no words could be read");
    }
    return now;
  }

  public String text(String locale, String bundle, String key, Map<String, ?> arguments) {
    return words().text(locale, bundle, key, arguments);
  }
}
