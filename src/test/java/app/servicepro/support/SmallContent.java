package app.servicepro.support;

import app.servicepro.platform.content.BrokenContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A content folder as small as one can be and still be whole: the theme {@code plain}, its child
 * {@code striped}, the pack {@code sharpening} and words in English and Spanish. Tests plant faults
 * in it.
 */
public record SmallContent(Path root) {
  private static final List<String> LANGUAGES = List.of("en", "es");
  private static final String ROLES =
      """
      {"background": ["oklch(1 0 0)", "oklch(0 0 0)"], "surface": ["oklch(1 0 0)", "oklch(0 0 0)"],
       "text": ["oklch(0 0 0)", "oklch(1 0 0)"], "muted": ["oklch(.4 0 0)", "oklch(.8 0 0)"],
       "line": ["oklch(.8 0 0)", "oklch(.4 0 0)"], "primary": ["oklch(.3 0 0)", "oklch(.9 0 0)"],
       "on-primary": ["oklch(1 0 0)", "oklch(0 0 0)"], "accent": ["oklch(.3 0 0)", "oklch(.9 0 0)"]}\
      """;

  /** Writes it into an empty folder. */
  public static SmallContent in(Path folder) {
    var content = new SmallContent(folder);
    content.themes();
    content.pack();
    content.words();
    Digests.write(folder.resolve("i18n"), Set.of());
    return content;
  }

  public Content read() {
    return Content.read(root);
  }

  /** Why it is refused, paths seen from its root; empty when it is sound. */
  public String refusal() {
    try {
      return String.join("\n", read().problems());
    } catch (BrokenContent e) {
      return String.valueOf(e.getMessage()).replace(root + "/", "");
    }
  }

  public SmallContent with(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public SmallContent without(String path) {
    try {
      Files.delete(root.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes a piece of a file, which must be there. */
  public SmallContent edit(String path, String from, String to) {
    try {
      var text = Files.readString(root.resolve(path));
      if (!text.contains(from)) {
        throw new IllegalArgumentException(path + " does not hold " + from);
      }
      return with(path, text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void themes() {
    theme("plain", "");
    theme("striped", "\"parent\": \"plain\",\n");
    with("themes/plain/js/offer.js", "");
    with("themes/plain/fonts/plain.woff2", "font");
    with("themes/plain/fonts/OFL-Plain.txt", "licence");
    with(
        "themes/plain/css/20-base.css", "@layer base {\nbody { src: url(fonts/plain.woff2) }\n}\n");
    with("themes/striped/css/30-parts.css", "@layer parts {\n}\n");
    with(
        "themes/plain/layout/page.peb",
        """
        <!doctype html><html lang="{{ page.lang }}"><title>{{ page.title }}</title>
        {% section page.header %}{% for s in page.sections %}{% section s %}{% endfor %}\
        """);
    section("header", "{}", "<nav aria-label=\"{{ t(\"nav.main\") }}\"></nav>");
    section("footer", "{}", "<footer></footer>");
    section(
        "text",
        "{\"settings\": [{\"id\": \"headline\", \"type\": \"text\", \"max\": 70, \"required\":"
            + " true}]}",
        "<h1>{{ section.settings.headline }}</h1>");
    section(
        "cards",
        "{\"source\": \"services\"}",
        "{% for s in section.live.services %}<a href=\"{{ s.href }}\">{{ s.name }}</a>{% endfor"
            + " %}");
    for (var page : List.of("privacy", "not-found", "coming-soon", "unavailable")) {
      with("themes/plain/pages/" + page + ".json", page());
    }
  }

  private void theme(String id, String parent) {
    var fonts =
        parent.isEmpty()
            ? "{\"family\": \"Plain\", \"file\": \"fonts/plain.woff2\", \"weight\": \"400\","
                + " \"preload\": true, \"licence\": \"fonts/OFL-Plain.txt\"}"
            : "";
    with(
        "themes/" + id + "/theme.json",
        "{\"id\": \"%s\", %s\"version\": \"1.0.0\",\n\"fonts\": [%s],\n\"palettes\": [{\"id\": \"day\", \"roles\": %s}]}"
            .formatted(id, parent, fonts, ROLES));
  }

  private void section(String type, String schema, String template) {
    with("themes/plain/sections/" + type + ".json", schema);
    with("themes/plain/sections/" + type + ".peb", template);
  }

  private static String page() {
    return "{\"sections\": [{\"id\": \"top\", \"type\": \"text\"}]}";
  }

  private void pack() {
    var pack = "industry-packs/sharpening/";
    with(
        pack + "pack.json",
        "{\"id\": \"sharpening\", \"version\": \"1.0.0\", \"theme\": \"plain\", \"palette\":"
            + " \"day\"}");
    with(
        pack + "services.json",
        "{\"services\": [\n"
            + services()
            + "],\n\"addOns\": [{\"id\": \"oil\", \"amount\": 300}]}");
    with(pack + "faq.json", "{\"faq\": [" + each(12, "{\"id\": \"q%d\"}") + "]}");
    with(pack + "tone.json", "{}");
    SmallWork.in(this, pack);
    with(
        pack + "messages.json",
        Arrays.stream(new String[] {"booking", "reminder", "followup", "promotion"})
            .map("{\"id\": \"%1$s\", \"kind\": \"%1$s\", \"channel\": \"sms\"}"::formatted)
            .collect(Collectors.joining(",\n", "{\"messages\": [", "]}")));
    for (var page : List.of("home", "services", "service", "about", "faq", "contact")) {
      with(pack + "pages/" + page + ".json", page());
    }
    with(pack + "pages/services.json", "{\"sections\": [{\"id\": \"all\", \"type\": \"cards\"}]}");
    with(pack + "demo/tenant.json", "{\"slug\": \"edge\", \"name\": \"Edge\", \"city\": \"Reno\"}");
    with(
        pack + "images/knife.svg",
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">
        <path id="knife-blade" d="M0 0h40" fill="var(--art-metal)"/>
        </svg>
        """);
  }

  private static String services() {
    return each(
            8,
            "{\"id\": \"s%d\", \"minutes\": 30, \"price\": {\"shape\": \"fixed\", \"amount\":"
                + " 1000}, \"picture\": \"knife\", \"addOns\": [\"oil\"], \"featured\": false}")
        .replaceFirst("false", "true");
  }

  private static String each(int many, String form) {
    return IntStream.rangeClosed(1, many)
        .mapToObj(form::formatted)
        .collect(Collectors.joining(",\n"));
  }

  private void words() {
    with(
        "i18n/locales.json",
        "{\"en\": {\"name\": \"English\", \"state\": \"complete\"},\n"
            + "\"es\": {\"name\": \"Español\", \"state\": \"complete\"}}");
    with(
        "src/main/java/Asks.java",
        "\"price.\" + shape; \"duration.minutes\"; \"offer.text\"; \"offer.accept\";"
            + " \"offer.decline\";");
    for (var language : LANGUAGES) {
      bundle(language, "platform", "duration.minutes={minutes} min\n");
      bundle(language, "catalog", "price.fixed={price}\n");
      var theme = new TreeMap<String, String>();
      List.of("nav.main", "offer.text", "offer.accept", "offer.decline")
          .forEach(k -> theme.put(k, language + " " + k.replace('.', ' ')));
      for (var page : List.of("privacy", "not-found", "coming-soon", "unavailable")) {
        page(theme, page, "top.headline", language);
      }
      bundle(language, "themes/plain", lines(theme));
      bundle(language, "themes/striped", "");
      bundle(language, "packs/sharpening", lines(packWords(language)));
    }
  }

  private static TreeMap<String, String> packWords(String language) {
    var words = new TreeMap<String, String>();
    for (var key :
        List.of(
            "name",
            "tagline",
            "cta",
            "tone.guide",
            "tone.say",
            "tone.avoid",
            "addons.oil.name",
            "images.knife")) {
      words.put(key, language + " " + key.replace('.', ' '));
    }
    for (int i = 1; i <= 12; i++) {
      words.put("faq.q" + i + ".question", language + " question");
      words.put("faq.q" + i + ".answer", language + " answer");
      for (var text : List.of("name", "pitch", "includes", "about")) {
        if (i <= 8) {
          words.put("services.s" + i + "." + text, language + " " + text + " " + i);
        }
      }
    }
    SmallWork.WORDS.forEach(key -> words.put(key, language + " " + key.replace('.', ' ')));
    for (var kind : List.of("booking", "reminder", "followup", "promotion")) {
      words.put("messages." + kind + ".text", language + " {customer}");
    }
    for (var page : List.of("home", "service", "about", "faq", "contact")) {
      page(words, page, "top.headline", language);
    }
    page(words, "services", "", language);
    return words;
  }

  private static void page(
      TreeMap<String, String> words, String page, String setting, String language) {
    words.put("pages." + page + ".title", language + " title");
    words.put("pages." + page + ".description", language + " description");
    words.put("pages." + page + ".label", language + " label");
    if (!setting.isEmpty()) {
      words.put("pages." + page + "." + setting, language + " " + page + " of {name}");
    }
  }

  private static String lines(TreeMap<String, String> words) {
    return words.entrySet().stream()
        .map(w -> w.getKey() + "=" + w.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private void bundle(String language, String name, String lines) {
    with("i18n/" + language + "/" + name + ".properties", lines);
  }
}
