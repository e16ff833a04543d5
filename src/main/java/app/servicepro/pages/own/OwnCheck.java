package app.servicepro.pages.own;

import app.servicepro.pages.spi.PublicationCheck;
import app.servicepro.platform.css.SafeCss;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.stencil.Fault;
import app.servicepro.platform.stencil.Faulty;
import app.servicepro.themes.Theme;
import app.servicepro.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No template or style sheet of a tenant's own goes out that cannot be used. */
@ApplicationScoped
public class OwnCheck implements PublicationCheck {
  private static final String BUNDLE = "pages";
  private static final String STYLE = "style";

  @Inject private Themes themes;
  @Inject private Stencils stencils;

  @Override
  public List<PublicationCheck.Fault> faults(Map<String, JsonObject> documents) {
    var site = documents.getOrDefault("site", JsonValue.EMPTY_JSON_OBJECT);
    var found = new ArrayList<PublicationCheck.Fault>();
    themes
        .find(Json.text(site, "theme", ""))
        .ifPresent(theme -> documents.forEach((name, document) -> {
          var fault = template(theme, name, document);
          if (fault != null) {
            found.add(said(name, "fault.template", fault));
          }
        }));
    try {
      SafeCss.of(Json.text(documents.getOrDefault(STYLE, JsonValue.EMPTY_JSON_OBJECT), "css", ""));
    } catch (Faulty e) {
      found.add(said(STYLE, "fault.style", e.fault()));
    }
    return found;
  }

  private @Nullable Fault template(
      Theme theme, String name, JsonObject document) {
    var type = Stencils.type(theme, name);
    return type == null
        ? null
        : stencils.compile(theme, type, Json.text(document, "source", "")).fault();
  }

  private static PublicationCheck.Fault said(String document, String key, Fault fault) {
    return new PublicationCheck.Fault(document, "", BUNDLE, key, Map.of("line", fault.line()));
  }
}
