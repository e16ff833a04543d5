package app.servicepro.pages.own;

import app.servicepro.pages.OwnTemplates;
import app.servicepro.pages.render.SiteContext;
import app.servicepro.platform.css.SafeCss;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.stencil.Fault;
import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.stencil.Stencil;
import app.servicepro.themes.OwnSections;
import app.servicepro.themes.Theme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hands a page the templates that its site has of its own. */
@ApplicationScoped
public class OwnShelf {
  private static final System.Logger LOG = System.getLogger(OwnShelf.class.getName());

  @Inject private Stencils stencils;

  /** The names of the documents that pages of this theme need. */
  public List<String> names(String theme, Set<String> all) {
    var prefix = Stencils.DOCUMENT + theme + "/";
    return all.stream().filter(name -> name.startsWith(prefix)).toList();
  }

  /**
   * @param documents of the release or draft
   * @return what prints the site's own sections, given {@code site} and {@code page}; null when the
   *     theme prints all, or the plan has no templates of one's own
   */
  public @Nullable Function<Map<String, Object>, OwnSections> printer(
      SiteContext context, String language, Map<String, JsonObject> documents) {
    if (!context.look().own()) {
      return null;
    }
    var own = stencils.of(context.theme(), documents);
    return own.isEmpty() ? null : around -> printer(context, language, own, around);
  }

  /** The rules of a site's own style sheet, made safe; "" when there are none. */
  public String rules(Optional<JsonObject> style) {
    try {
      return style.map(s -> SafeCss.of(Json.text(s, "css", ""))).orElse("");
    } catch (Faulty e) {
      LOG.log(System.Logger.Level.WARNING, "STYLE-FAILED " + e.getMessage());
      return "";
    }
  }

  /** The kinds of sections that may have a template of the tenant's own. */
  public List<String> types(Theme theme) {
    return theme.sections().keySet().stream()
        .filter(type -> Stencils.mayBeOwn(theme, type))
        .sorted()
        .toList();
  }

  /** The name of the document that holds it. */
  public String document(Theme theme, String type) {
    return Stencils.DOCUMENT + theme.id() + "/" + type;
  }

  /** Why a source cannot be used; empty when it can. */
  public Optional<Fault> fault(Theme theme, String type, String source) {
    return Optional.ofNullable(stencils.compile(theme, type, source).fault());
  }

  public OwnTemplates.Sheet sheet(Theme theme, String type, Optional<String> own) {
    var start = Start.of(stencils, theme, type);
    return new OwnTemplates.Sheet(
        type, own.orElse(start), own.isPresent(), start, Names.of(stencils.offer(theme, type)));
  }

  /** A page with nothing but its sections of that kind, the hidden ones, too. */
  public JsonObject only(JsonObject page, String type) {
    var sections = Json.PROVIDER.createArrayBuilder();
    Json.objects(page, "sections").stream()
        .filter(s -> Json.text(s, "type", "").equals(type))
        .map(s -> Json.PROVIDER.createObjectBuilder(s).add("hidden", false))
        .forEach(sections::add);
    return Json.PROVIDER.createObjectBuilder(page).add("sections", sections).build();
  }

  private OwnSections printer(
      SiteContext context, String language, Map<String, Stencil> own, Map<String, Object> around) {
    return new OwnPrinter(stencils, own, context.theme(), context.words(), language, around);
  }
}
