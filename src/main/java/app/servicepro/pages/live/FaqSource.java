package app.servicepro.pages.live;

import app.servicepro.pages.FaqEntries;
import app.servicepro.pages.model.PageStore;
import app.servicepro.pages.spi.SectionSource;
import app.servicepro.pages.spi.SourceQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Answers the live source {@code faq} from the release. */
@ApplicationScoped
public class FaqSource implements SectionSource {
  @Inject private PageStore store;

  @Override
  public String name() {
    return "faq";
  }

  @Override
  public Class<FaqEntries> answers() {
    return FaqEntries.class;
  }

  /** The release is part of the cache's key already. */
  @Override
  public String version() {
    return "";
  }

  @Override
  public @Nullable FaqEntries answer(SourceQuery query) {
    return store
        .publishedHash()
        .flatMap(store::release)
        .flatMap(release -> release.document("faq"))
        .flatMap(store::document)
        .map(document -> FaqEntries.of(document, query))
        .orElse(null);
  }
}
