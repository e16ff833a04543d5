package app.servicepro.packs;

import app.servicepro.platform.i18n.Bundle;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Judges what a pack is made of, for whoever writes one: everything that is wrong, not only the
 * first of it. Whether its parts can be used is judged by the components that read them.
 */
public final class PackLint {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");
  private static final Pattern ART = Pattern.compile("\"(?:art|picture)\":\\s*\"([a-z0-9/-]+)\"");
  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!]|&#?\\w+;");
  private static final Pattern STRAIGHT = Pattern.compile("['\"]");
  private static final int LONGEST_ALTERNATIVE = 260;
  private static final int MOST_CHARACTERS = 64 * 1024;
  private static final int MOST_DRAWINGS = 60;

  /** The lists of a pack, by their file, and how long each may be. */
  private static final Map<String, Map<String, Integer>> LISTS =
      Map.of(
          "services", Map.of("services", 40, "addOns", 60),
          "faq", Map.of("faq", 60),
          "messages", Map.of("messages", 40),
          "campaigns", Map.of("campaigns", 24));

  private final Pack pack;
  private final Words words;
  private final List<String> faults = new ArrayList<>();

  private PackLint(Pack pack, Words words) {
    this.pack = pack;
    this.words = words;
  }

  /**
   * @return one line each: file, line, reason; nothing when all is well
   */
  public static List<String> faults(Pack pack, Words words) {
    var lint = new PackLint(pack, words);
    lint.files();
    lint.drawings();
    lint.words();
    return lint.faults;
  }

  private void files() {
    pack.files()
        .forEach((file, json) -> {
          if (json.toString().length() > MOST_CHARACTERS) {
            add(file, "more than " + MOST_CHARACTERS + " characters");
          }
        });
    LISTS.forEach((file, lists) -> lists.forEach((list, most) -> list(file, list, most)));
  }

  private void list(String file, String list, int most) {
    if (!pack.files().containsKey(file)) {
      return;
    }
    var entries = Json.objects(pack.file(file), list);
    if (entries.size() > most) {
      add(file, entries.size() + " " + list + ", at most " + most);
    }
    var seen = new HashSet<String>();
    for (var entry : entries) {
      var id = Json.text(entry, "id", "");
      if (!ID.matcher(id).matches()) {
        add(file, list + ": an id is " + ID.pattern() + ": \"" + id + "\"");
      } else if (!seen.add(id)) {
        add(file, list + ": " + id + " is there twice");
      }
    }
  }

  private void drawings() {
    var shown = new TreeSet<String>();
    for (var file : pack.files().values()) {
      ART.matcher(file.toString()).results().forEach(art -> shown.add(art.group(1)));
    }
    var drawings = pack.drawings().keySet();
    drawings.stream()
        .filter(name -> !shown.contains(name))
        .forEach(name -> add("pack", "the drawing " + name + " is shown nowhere"));
    shown.stream()
        .filter(name -> !drawings.contains(name))
        .forEach(name -> add("pack", "no drawing " + name));
    if (drawings.size() > MOST_DRAWINGS) {
      add("pack", drawings.size() + " drawings, at most " + MOST_DRAWINGS);
    }
    for (var drawing : drawings) {
      for (var locale : words.locales().tags()) {
        if (pack.alternative(words, locale, drawing).length() > LONGEST_ALTERNATIVE) {
          add("pack", drawing + " (" + locale + "): more than " + LONGEST_ALTERNATIVE + " letters");
        }
      }
    }
  }

  private void words() {
    var english = words.bundle(words.locales().source(), pack.bundle());
    if (english.isEmpty()) {
      add("pack", "no words " + pack.bundle());
      return;
    }
    spelling(english.get());
    for (var locale : words.locales().byTag().values()) {
      if (locale.complete() && !locale.tag().equals(words.locales().source())) {
        words
            .bundle(locale.tag(), pack.bundle())
            .ifPresentOrElse(
                bundle -> parity(english.get(), bundle),
                () -> add("pack", "no words " + pack.bundle() + " (" + locale.tag() + ")"));
      }
    }
  }

  private void parity(Bundle english, Bundle translated) {
    spelling(translated);
    var keys = new TreeSet<>(english.messages().keySet());
    keys.addAll(translated.messages().keySet());
    for (var key : keys) {
      var source = english.messages().get(key);
      var text = translated.messages().get(key);
      if (text == null) {
        say(translated, key, key + " is missing");
      } else if (source == null) {
        say(translated, key, key + " is extra: English has no such key");
      } else if (!placeholders(source).equals(placeholders(text))) {
        var both = placeholders(text) + ", English has " + placeholders(source);
        say(translated, key, key + " has the placeholders " + both);
      }
    }
  }

  private void spelling(Bundle bundle) {
    bundle
        .messages()
        .forEach((key, text) -> {
          if (MARKUP.matcher(text).find()) {
            say(bundle, key, key + " holds HTML");
          }
          if (STRAIGHT.matcher(text).find()) {
            say(bundle, key, key + " has a straight quote or apostrophe");
          }
        });
  }

  private static Set<String> placeholders(String message) {
    return new TreeSet<>(new MessageFormat(message, ULocale.ENGLISH).getArgumentNames());
  }

  private void say(Bundle bundle, String key, String reason) {
    faults.add(bundle.file() + ":" + bundle.line(key) + ": " + reason);
  }

  private void add(String file, String reason) {
    faults.add(String.valueOf(pack.broken(file, reason).getMessage()));
  }
}
