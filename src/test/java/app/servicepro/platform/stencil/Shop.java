package app.servicepro.platform.stencil;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What the tests' templates may use, and a small shop to print them with. */
final class Shop {
  static final String MARK = "<i id=hurt onclick=hurt()>\"'`&</i>";

  record Picture(String svg, String src, int width, int height, String alt, boolean eager) {}

  record Service(
      String id, String name, String href, String price, double hours, @Nullable Picture picture) {}

  record Menu(List<Service> services, Service lead) {}

  record Link(String label, String href, boolean current) {}

  record Site(String name, String email, List<Link> nav) {}

  record Page(String kind, String base) {}

  private static final Shape.Fields PICTURE = Shapes.of(Picture.class, Set.of());
  private static final Shape.Fields DISH =
      fields(
          Map.of(
              "settings",
              fields(Map.of("name", Shapes.TEXT, "codes", new Shape.Listed(Shapes.WORD, 8)))));
  private static final Shape.Fields BLOCK =
      fields(
          Map.of(
              "id",
              Shapes.WORD,
              "settings",
              fields(Map.of("title", Shapes.TEXT, "peak", Shapes.FLAG)),
              "blocks",
              new Shape.Listed(DISH, 20)));
  private static final Shape.Fields SECTION =
      fields(
          Map.of(
              "id",
              Shapes.WORD,
              "settings",
              fields(
                  Map.of(
                      "headline", Shapes.TEXT,
                      "accent", Shapes.TEXT,
                      "lead", new Shape.Listed(Shapes.TEXT, 40),
                      "limit", Shapes.NUMBER,
                      "link", Shapes.LINK,
                      "look", Shapes.WORD,
                      "loud", Shapes.FLAG,
                      "picture", PICTURE)),
              "blocks",
              new Shape.Listed(BLOCK, 12),
              "live",
              Shapes.of(Menu.class, Set.of())));

  static final Offer OFFER =
      new Offer(
          Map.of(
              "section", SECTION,
              "site", Shapes.of(Site.class, Set.of()),
              "page", Shapes.of(Page.class, Set.of())),
          Map.of(
              "snippets/picture.peb", Map.of("picture", PICTURE),
              "snippets/heading.peb", Map.of("fallback", Shapes.TEXT),
              "snippets/hours.peb", Map.of()),
          Map.of("call", Set.of(), "all", Set.of("n"), "hello", Set.of("name")),
          "section");

  private Shop() {}

  private static Shape.Fields fields(Map<String, Shape> members) {
    return new Shape.Fields(members);
  }

  static Map<String, Object> values() {
    var picture = new Picture("", "/media/0a/320", 320, 200, "A & B", false);
    var wash = new Service("wash", "Wash & <wax>", "/services/wash", "$79", 1.5, picture);
    var drive = new Service("drive", "Drive", "/services/drive", "", 2, null);
    var nav = List.of(new Link("Home", "/", true), new Link("More", "/more", false));
    var section = new HashMap<String, Object>();
    section.put("id", "s1");
    section.put("settings", settings(picture));
    section.put("blocks", blocks());
    section.put("live", new Menu(List.of(wash, drive), wash));
    return Map.of(
        "section",
        section,
        "site",
        new Site("Clean’s", "a@b.example", nav),
        "page",
        new Page("home", "/es"));
  }

  private static Map<String, Object> settings(Picture picture) {
    return Map.of(
        "headline",
        "It’s \"clean\" & <b>bright</b>",
        "accent",
        "",
        "lead",
        List.of("one two", "three"),
        "limit",
        1L,
        "link",
        "/contact",
        "look",
        "wide",
        "loud",
        true,
        "picture",
        picture);
  }

  private static List<Map<String, Object>> blocks() {
    var soup = Map.of("settings", Map.of("name", "Soup", "codes", List.of("egg", "soy")));
    return List.of(
        Map.of(
            "id", "a", "settings", Map.of("title", "First", "peak", true), "blocks", List.of(soup)),
        Map.of(
            "id", "b", "settings", Map.of("title", "Second", "peak", false), "blocks", List.of()));
  }

  /** Every text of it is an attack. */
  static Map<String, Object> hostile() {
    return Map.of(
        "section",
        Map.of(
            "id",
            "s1",
            "settings",
            Map.of(
                "headline", MARK,
                "accent", "javascript:hurt()",
                "lead", List.of(MARK, "</section><script>hurt()</script>"),
                "limit", MARK,
                "link", "javascript:hurt()",
                "look", MARK,
                "loud", MARK,
                "picture", MARK),
            "blocks",
            List.of(Map.of("id", MARK, "settings", Map.of("title", MARK)), MARK),
            "live",
            MARK),
        "site",
        Map.of(
            "name",
            MARK,
            "email",
            "x\" onclick=\"hurt()",
            "nav",
            List.of(Map.of("label", MARK, "href", "data:text/html," + MARK))),
        "page",
        Map.of("kind", MARK, "base", "//evil.example"));
  }

  static Scene scene(Map<String, Object> values) {
    BiFunction<String, Map<String, Object>, String> words = (key, given) -> key + given.values();
    return new Scene(
        values, Locale.ENGLISH, words, (name, given) -> "<u>" + name.substring(9, 12) + "</u>");
  }

  static String printed(String source) {
    return Stencil.of(source, OFFER).print(scene(values()), "s1");
  }

  static String inSection(String body) {
    return "<section>" + body + "</section>";
  }
}
