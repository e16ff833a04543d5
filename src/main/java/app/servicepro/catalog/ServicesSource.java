package app.servicepro.catalog;

import app.servicepro.pages.spi.SectionSource;
import app.servicepro.pages.spi.SourceQuery;
import app.servicepro.platform.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Answers the live source {@code services} from the catalogue. */
@ApplicationScoped
public class ServicesSource implements SectionSource {
  @Inject private Catalog catalog;
  @Inject private Language language;

  @Override
  public String name() {
    return "services";
  }

  @Override
  public Class<ServiceMenu> answers() {
    return ServiceMenu.class;
  }

  @Override
  public String version() {
    return String.valueOf(catalog.revision());
  }

  @Override
  public ServiceMenu answer(SourceQuery query) {
    return new MenuWriter(language.words(), query).write(catalog.offerings());
  }

  @Override
  public List<String> paths() {
    return catalog.offerings().stream().map(o -> "/services/" + o.id()).toList();
  }
}
