package app.servicepro.house.content;

import app.servicepro.packs.model.PackReader;
import app.servicepro.platform.content.ContentFiles;
import app.servicepro.platform.i18n.Words;
import app.servicepro.themes.Theme;
import app.servicepro.themes.model.ThemeReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which words somebody asks for: templates by {@code t("…")}, Java by literals, and the writers of
 * pages, services and sites by keys derived from schemas and documents.
 */
final class UsedKeys {
  private static final Pattern TEMPLATE_KEY =
      Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"((?:\\s*[~+]\\s*(?:\"[^\"]*\"|[\\w.]+))*)\\s*[,)]");
  private static final Pattern JAVA_LITERAL = Pattern.compile("\"([a-z][\\w.-]*)\"(\\s*\\+)?");
  private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"|[\\w.]+");

  private final Words words;
  private final Map<String, Set<String>> exact = new TreeMap<>();
  private final Map<String, List<Pattern>> derived = new TreeMap<>();
  private final Set<String> missing = new TreeSet<>();

  private UsedKeys(Words words) {
    this.words = words;
  }

  static UsedKeys in(Path root, Words words) {
    var used = new UsedKeys(words);
    var themes = new ThemeReader(root.resolve("themes"), () -> words).readAll();
    themes.values().forEach(theme -> used.theme(root.resolve("themes"), theme));
    used.components(root.resolve("src/main/resources/templates"));
    used.java(root.resolve("src/main/java"), themes);
    for (var pack : new PackReader(root.resolve("industry-packs")).readAll().values()) {
      used.all(pack.bundle(), new PackKeys(pack, schemas(themes)).all());
    }
    return used;
  }

  boolean contains(String bundle, String key) {
    return exact.getOrDefault(bundle, Set.of()).contains(key)
        || derived.getOrDefault(bundle, List.of()).stream().anyMatch(p -> p.matcher(key).matches());
  }

  /** Keys that a template asks for and no bundle has. */
  Set<String> missing() {
    return missing;
  }

  private static Map<String, app.servicepro.themes.SectionSchema> schemas(
      Map<String, Theme> themes) {
    var all = new TreeMap<String, app.servicepro.themes.SectionSchema>();
    themes.values().forEach(theme -> all.putAll(theme.sections()));
    return all;
  }

  /** A key belongs to the first bundle of the lineage that has it. */
  private void theme(Path themes, Theme theme) {
    var files = new TreeMap<String, Path>();
    for (var id : theme.lineage().reversed()) {
      files.putAll(ContentFiles.below(themes.resolve(id)));
    }
    var bundles = theme.lineage().stream().map(id -> "themes/" + id).toList();
    files.forEach((path, file) -> {
      if (path.endsWith(".peb")) {
        template(ContentFiles.text(file), bundles);
      }
    });
    theme
        .pages()
        .forEach((page, document) ->
            all(bundles.getLast(), new PageKeys(theme.sections()).of(page, document)));
  }

  private void components(Path templates) {
    ContentFiles.below(templates)
        .forEach((path, file) -> {
          if (path.endsWith(".peb")) {
            var component = path.substring(0, path.indexOf('/'));
            template(ContentFiles.text(file), List.of(component, "platform"));
          }
        });
  }

  private void template(String source, List<String> bundles) {
    TEMPLATE_KEY
        .matcher(source)
        .results()
        .forEach(call -> {
          if (call.group(2).isBlank()) {
            ask(bundles, call.group(1));
          } else {
            var form = new StringBuilder(Pattern.quote(call.group(1)));
            PIECE
                .matcher(call.group(2))
                .results()
                .forEach(p -> form.append(p.group(1) == null ? ".+" : Pattern.quote(p.group(1))));
            bundles.forEach(b -> derive(b, Pattern.compile(form.toString())));
          }
        });
  }

  private void ask(List<String> bundles, String key) {
    bundles.stream()
        .filter(bundle -> words.has(bundle, key))
        .findFirst()
        .ifPresentOrElse(
            bundle -> all(bundle, Set.of(key)), () -> missing.add(bundles.getFirst() + ":" + key));
  }

  /** Java may ask a component's bundle for any of its literals, and the oldest themes. */
  private void java(Path sources, Map<String, Theme> themes) {
    var bundles = new ArrayList<String>();
    words.bundleNames().stream().filter(name -> !name.contains("/")).forEach(bundles::add);
    themes.values().forEach(theme -> bundles.add("themes/" + theme.lineage().getLast()));
    ContentFiles.below(sources).values().stream()
        .filter(file -> file.toString().endsWith(".java"))
        .flatMap(file -> JAVA_LITERAL.matcher(ContentFiles.text(file)).results())
        .forEach(literal -> {
          bundles.forEach(bundle -> all(bundle, Set.of(literal.group(1))));
          if (literal.group(2) != null && literal.group(1).endsWith(".")) {
            var form = Pattern.compile(Pattern.quote(literal.group(1)) + ".+");
            bundles.stream().filter(b -> !b.contains("/")).forEach(b -> derive(b, form));
          }
        });
  }

  private void all(String bundle, Set<String> keys) {
    exact.computeIfAbsent(bundle, b -> new TreeSet<>()).addAll(keys);
  }

  private void derive(String bundle, Pattern form) {
    derived.computeIfAbsent(bundle, b -> new ArrayList<>()).add(form);
  }
}
