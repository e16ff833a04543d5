package app.servicepro.platform.i18n;

import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.content.ContentFiles;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every word of the product: locale, bundle ({@code pages}, {@code themes/garage}, {@code
 * packs/lawn-care}) and key to an ICU message. A key that a language lacks falls back to the source
 * language. Immutable; a change of the folder makes a new one.
 */
public final class Words {
  private final Locales locales;
  private final Map<String, Map<String, Bundle>> bundles;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Words(Locales locales, Map<String, Map<String, Bundle>> bundles) {
    this.locales = locales;
    this.bundles = bundles;
  }

  /**
   * Reads {@code i18n/}.
   *
   * @throws BrokenContent naming file and line of a message that ICU refuses
   */
  public static Words read(Path i18n) {
    var locales = Locales.read(i18n);
    var bundles = new HashMap<String, Map<String, Bundle>>();
    for (var tag : locales.tags()) {
      var ofLocale = new HashMap<String, Bundle>();
      ContentFiles.below(i18n.resolve(tag))
          .forEach((path, file) -> {
            if (path.endsWith(".properties")) {
              ofLocale.put(path.substring(0, path.length() - 11), checked(file, tag));
            }
          });
      bundles.put(tag, ofLocale);
    }
    return new Words(locales, bundles);
  }

  /**
   * These words and one more bundle, from a folder with a file for each language: {@code
   * en.properties}.
   *
   * @throws BrokenContent naming file and line of a message that ICU refuses
   */
  public Words with(String name, Path folder) {
    var more = new HashMap<String, Map<String, Bundle>>();
    for (var tag : locales.tags()) {
      var ofLocale = new HashMap<>(bundles.getOrDefault(tag, Map.of()));
      var file = folder.resolve(tag + ".properties");
      if (Files.isRegularFile(file)) {
        ofLocale.put(name, checked(file, tag));
      }
      more.put(tag, ofLocale);
    }
    return new Words(locales, more);
  }

  private static Bundle checked(Path file, String tag) {
    var bundle = Bundle.read(file);
    bundle
        .messages()
        .forEach((key, message) -> {
          try {
            new MessageFormat(message, new ULocale(tag));
          } catch (IllegalArgumentException e) {
            throw new BrokenContent(file, bundle.line(key), key + ": " + e.getMessage());
          }
        });
    return bundle;
  }

  public Locales locales() {
    return locales;
  }

  public Set<String> bundleNames() {
    return new TreeSet<>(bundles.getOrDefault(locales.source(), Map.of()).keySet());
  }

  /** The bundle in exactly this language, if there is one. */
  public Optional<Bundle> bundle(String locale, String name) {
    return Optional.ofNullable(bundles.getOrDefault(locale, Map.of()).get(name));
  }

  /** The message as written, in this language only. */
  public Optional<String> exact(String locale, String bundle, String key) {
    return bundle(locale, bundle).map(b -> b.messages().get(key));
  }

  public boolean has(String bundle, String key) {
    return exact(locales.source(), bundle, key).isPresent();
  }

  /** The words for a key of whichever component's bundle has it. */
  public Optional<String> anywhere(String locale, String key) {
    return bundleNames().stream()
        .filter(bundle -> bundle.indexOf('/') < 0 && has(bundle, key))
        .findFirst()
        .map(bundle -> text(locale, bundle, key));
  }

  /** The words for a key that must exist; arguments fill the message's named placeholders. */
  public String text(String locale, String bundle, String key, Map<String, ?> arguments) {
    var message = exact(locale, bundle, key);
    var spoken = message.isPresent() ? locale : locales.source();
    var pattern =
        message
            .or(() -> exact(locales.source(), bundle, key))
            .orElseThrow(() -> new NoSuchWord(bundle, key));
    return pattern.indexOf('{') < 0 ? pattern : format(spoken, bundle, key, pattern, arguments);
  }

  public String text(String locale, String bundle, String key) {
    return text(locale, bundle, key, Map.of());
  }

  private String format(
      String locale, String bundle, String key, String pattern, Map<String, ?> arguments) {
    var format =
        formats.computeIfAbsent(
            locale + ' ' + bundle + ' ' + key, k -> new MessageFormat(pattern, inRegion(locale)));
    synchronized (format) {
      return format.format(arguments);
    }
  }

  /** Figures are written as in the United States, in Spanish, too: 5,000. */
  private static ULocale inRegion(String tag) {
    return ULocale.forLanguageTag(tag.contains("-") ? tag : tag + "-US");
  }
}
