package app.servicepro.pages.own;

import app.servicepro.pages.spi.PublicationCheck;
import app.servicepro.platform.css.SafeCss;
import app.servicepro.platform.json.Json;
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

/** No template or style sheet of a tenant's own goes out that cannot be used. */
@ApplicationScoped
public class OwnCheck implements PublicationCheck {
  private static final String BUNDLE = "pages";
  private static final String STYLE = "style";

  @Inject private Themes themes;
  @Inject private Stencils stencils;

  @Override
  public List<Fault> faults(Map<String, JsonObject> documents) {
    var site = documents.getOrDefault("site", JsonValue.EMPTY_JSON_OBJECT);
    var found = new ArrayList<Fault>();
    themes
        .find(Json.text(site, "theme", ""))
        .ifPresent(theme ->
            documents.forEach((name, document) ->
                add(found, name, "fault.template", template(theme, name, document))));
    add(found, STYLE, "fault.style", style(documents));
    return found;
  }

  private static void add(List<Fault> found, String document, String key, int line) {
    if (line > 0) {
      found.add(new Fault(document, "", BUNDLE, key, Map.of("line", line)));
    }
  }

  /** The line that keeps it from being used; 0 when none does, or when it is no template here. */
  private int template(Theme theme, String name, JsonObject document) {
    var type = Stencils.type(theme, name);
    if (type == null) {
      return 0;
    }
    var fault = stencils.compile(theme, type, Json.text(document, "source", "")).fault();
    return fault == null ? 0 : fault.line();
  }

  private static int style(Map<String, JsonObject> documents) {
    var style = documents.getOrDefault(STYLE, JsonValue.EMPTY_JSON_OBJECT);
    try {
      SafeCss.of(Json.text(style, "css", ""));
      return 0;
    } catch (Faulty e) {
      return e.fault().line();
    }
  }
}
