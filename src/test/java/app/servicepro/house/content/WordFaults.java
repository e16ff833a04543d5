package app.servicepro.house.content;

import app.servicepro.platform.content.ContentFiles;
import app.servicepro.platform.i18n.Bundle;
import app.servicepro.platform.i18n.Locales;
import app.servicepro.platform.i18n.Words;
import app.servicepro.support.Digests;
import com.ibm.icu.util.ULocale;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is wrong with the words of the complete languages; each fault names bundle and key. */
public final class WordFaults {
  /** People and places of the demo shops are called the same in every language. */
  public static final Predicate<String> NAMES =
      Pattern.compile("packs/[^:]+:demo\\.(area\\..+|pages\\..+\\.reviews\\..+\\.name)")
          .asMatchPredicate();

  private static final int TELLING = 20;
  private static final Pattern STRAIGHT = Pattern.compile("['\"]");
  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!]|&#?\\w+;");
  private static final Pattern KEY = Pattern.compile("^([^#!=\\s][^=\\s]*)\\s*=");

  private final Path i18n;
  private final Words words;
  private final UsedKeys used;
  private final Predicate<String> names;
  private final List<String> faults = new ArrayList<>();

  private WordFaults(Path root, Predicate<String> names) {
    this.i18n = root.resolve("i18n");
    this.words = Words.read(i18n);
    this.used = UsedKeys.in(root, words);
    this.names = names;
  }

  /**
   * @param root the folder that holds themes, industry-packs, i18n and src
   * @param names tells of {@code bundle:key} whether it is a name, the same in every language
   */
  public static List<String> in(Path root, Predicate<String> names) {
    var rules = new WordFaults(root, names);
    rules.check();
    return rules.faults;
  }

  private void check() {
    var source = words.locales().source();
    used.missing().forEach(key -> faults.add(key + " is asked for and nobody wrote it"));
    for (var name : words.bundleNames()) {
      var english = words.bundle(source, name).orElseThrow();
      spelling(source, name, english);
      for (var key : english.messages().keySet()) {
        if (!used.contains(name, key)) {
          faults.add(name + ":" + key + " is used nowhere");
        }
      }
      words.locales().byTag().values().stream()
          .filter(l -> l.complete() && !l.tag().equals(source))
          .forEach(l -> translation(l, name, english.messages()));
    }
    strangers();
  }

  /** Bundles that only a translation has. */
  private void strangers() {
    for (var locale : words.locales().byTag().values()) {
      for (var path : ContentFiles.below(i18n.resolve(locale.tag())).keySet()) {
        var name = path.replaceFirst("\\.(properties|digests)$", "");
        if (!words.bundleNames().contains(name)) {
          faults.add(at(locale.tag(), name, "*") + " belongs to no English bundle");
        }
      }
    }
  }

  private void translation(Locales.Locale locale, String name, Map<String, String> english) {
    var bundle = words.bundle(locale.tag(), name);
    if (bundle.isEmpty()) {
      faults.add(at(locale.tag(), name, "*") + " is missing");
      return;
    }
    var translated = bundle.get().messages();
    spelling(locale.tag(), name, bundle.get());
    for (var key : both(english.keySet(), translated.keySet())) {
      var here = at(locale.tag(), name, key);
      if (!translated.containsKey(key)) {
        faults.add(here + " is missing");
      } else if (!english.containsKey(key)) {
        faults.add(here + " is extra: English has no such key");
      } else {
        pair(
            here,
            name + ":" + key,
            english.getOrDefault(key, ""),
            translated.getOrDefault(key, ""));
        plurals(locale.tag(), here, translated.getOrDefault(key, ""));
      }
    }
    digests(locale.tag(), name, english, bundle.get());
  }

  private void pair(String here, String key, String english, String translated) {
    var wanted = Placeholders.names(english);
    var found = Placeholders.names(translated);
    if (!wanted.equals(found)) {
      faults.add(here + " has the placeholders " + found + ", English has " + wanted);
    }
    if (english.equals(translated) && english.length() > TELLING && !names.test(key)) {
      faults.add(here + " is the same as in English: " + english);
    }
  }

  private void plurals(String language, String here, String text) {
    var missing = Placeholders.missingPlurals(text, new ULocale(language));
    if (!missing.isEmpty()) {
      faults.add(here + " lacks the plural " + missing);
    }
  }

  private void digests(
      String language, String name, Map<String, String> english, Bundle translated) {
    var digests = Digests.of(translated);
    for (var key : both(translated.messages().keySet(), digests.keySet())) {
      var here = at(language, name, key);
      var text = english.get(key);
      var digest = digests.get(key);
      if (digest == null) {
        faults.add(here + " has no digest: run exec:exec@digests");
      } else if (text == null || !translated.messages().containsKey(key)) {
        faults.add(here + " is gone, its digest is not: run exec:exec@digests");
      } else if (!digest.equals(Digests.digest(text))) {
        faults.add(here + " is stale: the English text has changed");
      }
    }
  }

  private void spelling(String language, String name, Bundle bundle) {
    bundle
        .messages()
        .forEach((key, text) -> {
          if (STRAIGHT.matcher(text).find()) {
            faults.add(at(language, name, key) + " has a straight quote or apostrophe");
          }
          if (MARKUP.matcher(text).find()) {
            faults.add(at(language, name, key) + " holds HTML");
          }
        });
    plurals(bundle, language, name);
    var previous = "";
    for (var line : ContentFiles.text(bundle.file()).lines().toList()) {
      var match = KEY.matcher(line);
      if (match.find()) {
        if (match.group(1).compareTo(previous) <= 0) {
          faults.add(at(language, name, match.group(1)) + " is not in order after " + previous);
        }
        previous = match.group(1);
      }
    }
  }

  private void plurals(Bundle bundle, String language, String name) {
    if (language.equals(words.locales().source())) {
      bundle.messages().forEach((key, text) -> plurals(language, at(language, name, key), text));
    }
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    var all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private static String at(String language, String bundle, String key) {
    return bundle + ":" + key + " (" + language + ")";
  }
}
