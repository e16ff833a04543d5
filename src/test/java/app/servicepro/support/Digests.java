package app.servicepro.support;

import app.servicepro.platform.i18n.Bundle;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Canonical;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Remembers of which English text each translation was made: {@code mvn test-compile
 * exec:exec@digests} writes {@code <bundle>.digests} beside every translated bundle. A digest that
 * is there stays, so that a changed English text makes its translation stale, until the key is
 * named: {@code -Dkeys=themes/base:menu,packs/lawn-care:cta}.
 */
public final class Digests {
  private static final int DIGITS = 8;

  private Digests() {}

  public static void main(String[] arguments) {
    var keys = System.getProperty("keys", "").strip();
    write(Path.of("i18n"), keys.isEmpty() ? Set.of() : Set.of(keys.split("\\s*,\\s*")))
        .forEach((file, lines) -> System.out.println(file + ": " + lines + " digests"));
  }

  /**
   * @param named the keys whose translations have been looked at, {@code bundle:key}
   * @return what was written: file to number of digests
   */
  public static Map<Path, Integer> write(Path i18n, Set<String> named) {
    var words = Words.read(i18n);
    var source = words.locales().source();
    for (var name : named) {
      int colon = Math.max(0, name.indexOf(':'));
      if (!words.has(
          name.substring(0, colon), name.substring(Math.min(colon + 1, name.length())))) {
        throw new IllegalArgumentException("no such word: " + name);
      }
    }
    var written = new TreeMap<Path, Integer>();
    for (var language : words.locales().tags()) {
      for (var name : words.bundleNames()) {
        var translated = words.bundle(language, name);
        if (!language.equals(source) && translated.isPresent()) {
          var english = words.bundle(source, name).orElseThrow().messages();
          var digests = digests(name, english, translated.get(), named);
          written.put(write(translated.get(), digests), digests.size());
        }
      }
    }
    return written;
  }

  private static Map<String, String> digests(
      String name, Map<String, String> english, Bundle translated, Set<String> named) {
    var before = of(translated);
    var now = new TreeMap<String, String>();
    for (var key : translated.messages().keySet()) {
      var text = english.get(key);
      if (text != null) {
        var kept = named.contains(name + ":" + key) ? null : before.get(key);
        now.put(key, kept == null ? digest(text) : kept);
      }
    }
    return now;
  }

  /** The digests beside a translated bundle: key to digest. */
  public static Map<String, String> of(Bundle translated) {
    var file = file(translated);
    return Files.exists(file) ? Bundle.read(file).messages() : Map.of();
  }

  public static String digest(String english) {
    return Canonical.sha256(english.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  private static Path file(Bundle translated) {
    var name = translated.file().getFileName().toString().replace(".properties", ".digests");
    return translated.file().resolveSibling(name);
  }

  private static Path write(Bundle translated, Map<String, String> digests) {
    var text = new StringBuilder();
    digests.forEach((key, digest) -> text.append(key).append('=').append(digest).append('\n'));
    try {
      return Files.writeString(file(translated), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
