package app.servicepro.support;

import app.servicepro.catalog.MenuWriter;
import app.servicepro.catalog.PackServices;
import app.servicepro.packs.Pack;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.packs.model.PackReader;
import app.servicepro.pages.FaqEntries;
import app.servicepro.pages.SiteState;
import app.servicepro.pages.look.LookSheet;
import app.servicepro.pages.render.PageComposer;
import app.servicepro.pages.render.PagePath;
import app.servicepro.pages.render.SiteContext;
import app.servicepro.pages.seed.PackCheck;
import app.servicepro.pages.seed.SiteWriter;
import app.servicepro.pages.spi.SourceQuery;
import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.i18n.Words;
import app.servicepro.themes.Theme;
import app.servicepro.themes.model.ThemeReader;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shipped content without a server: every theme, pack and word, and sites made of them. */
public record Content(Words words, Map<String, Theme> themes, Map<String, Pack> packs) {

  /**
   * @param root the folder that holds themes, industry-packs and i18n
   */
  public static Content read(Path root) {
    var words = Words.read(root.resolve("i18n"));
    return new Content(
        words,
        new ThemeReader(root.resolve("themes"), () -> words).readAll(),
        new PackReader(root.resolve("industry-packs")).readAll());
  }

  public Theme theme(String id) {
    return Optional.ofNullable(themes.get(id)).orElseThrow();
  }

  public Pack pack(String id) {
    return Optional.ofNullable(packs.get(id)).orElseThrow();
  }

  /** What is wrong with any pack in any theme; nothing when all can be published. */
  public List<String> problems() {
    var problems = new ArrayList<String>();
    for (var pack : packs.values()) {
      var none = Map.of("name", "", "city", "", "phone", "");
      judge(problems, () -> new PackServices(pack, words, none).check());
      for (var theme : themes.values()) {
        judge(problems, () -> PackCheck.check(pack, theme, words));
      }
    }
    return problems;
  }

  private static void judge(List<String> problems, Runnable check) {
    try {
      check.run();
    } catch (BrokenContent e) {
      if (!problems.contains(e.getMessage())) {
        problems.add(e.getMessage());
      }
    }
  }

  public Site site(Theme theme, Pack pack, WebsiteSeed seed) {
    var writer = new SiteWriter(pack, theme, seed, words);
    return new Site(this, theme, pack, seed, writer, writer.documents());
  }

  /** A site of a tenant that exists only here. */
  public record Site(
      Content content,
      Theme theme,
      Pack pack,
      WebsiteSeed seed,
      SiteWriter writer,
      Map<String, JsonObject> documents) {

    public List<String> addresses() {
      var paths = new ArrayList<String>();
      for (var name : documents.keySet()) {
        if (name.equals("page:home")) {
          paths.add("/");
        } else if (name.equals("page:service")) {
          services().chosen(seed).forEach(s -> paths.add("/services/" + s.id()));
        } else if (name.startsWith("page:")) {
          paths.add("/" + name.substring("page:".length()));
        }
      }
      var all = new ArrayList<>(paths);
      for (var language : context().languages().subList(1, context().languages().size())) {
        paths.forEach(p -> all.add("/" + language + p));
      }
      return all;
    }

    public Optional<String> html(String address) {
      return PagePath.parse(address, context().languages())
          .flatMap(path -> {
            var document = documents.get("page:" + path.page());
            return document == null
                ? Optional.empty()
                : new PageComposer(context(), this::answer, path).html(document, true);
          });
    }

    /** What puts a page together; the page must be there. */
    public PageComposer composer(PagePath path) {
      return new PageComposer(context(), this::answer, path);
    }

    /** One of the pages that say why there is no other: not-found, coming-soon, unavailable. */
    public String notice(String language, String page) {
      var path = PagePath.notice(language, page);
      return new PageComposer(context(), this::answer, path)
          .html(writer.themePage(page), false)
          .orElseThrow();
    }

    public SiteContext context() {
      return new SiteContext(
          theme,
          pack,
          content.words(),
          document("site"),
          "https://site.example",
          "",
          new SiteState.Look(
              LookSheet.of(theme, document("site"), "").map(LookSheet::address).orElse(null),
              "/share.0123456789.png",
              "https://servicepro.example/",
              true));
    }

    /** The same site with other documents. */
    public Site with(Map<String, JsonObject> others) {
      return new Site(content, theme, pack, seed, writer, others);
    }

    @Override
    public String toString() {
      return theme.id() + " " + pack.id();
    }

    /** How many services the business offers. */
    public int seedServices() {
      return services().chosen(seed).size();
    }

    private JsonObject document(String name) {
      return Optional.ofNullable(documents.get(name)).orElseThrow();
    }

    private PackServices services() {
      return new PackServices(pack, content.words(), seed.arguments());
    }

    private @Nullable Object answer(String source, SourceQuery query) {
      return switch (source) {
        case "services" -> new MenuWriter(content.words(), query).write(services().chosen(seed));
        case "faq" -> FaqEntries.of(document("faq"), query);
        default -> null;
      };
    }
  }
}
