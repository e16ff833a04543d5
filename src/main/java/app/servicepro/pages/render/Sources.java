package app.servicepro.pages.render;

import app.servicepro.pages.spi.SourceQuery;
import org.jspecify.annotations.Nullable;

/** What the live sources say, by the name a section asks for; null when one has nothing. */
@FunctionalInterface
public interface Sources {
  @Nullable Object answer(String source, SourceQuery query);
}
