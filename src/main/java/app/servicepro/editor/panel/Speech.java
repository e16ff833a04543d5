package app.servicepro.editor.panel;

import app.servicepro.platform.forms.Problem;
import app.servicepro.platform.i18n.Words;
import java.util.Map;

/** The viewer's words for what schemas name by ids. */
public final class Speech {
  private static final String BUNDLE = "editor";
  private static final String DRAFTS = "pages";
  private static final String PLATFORM = "platform";
  private final Words words;
  private final String locale;

  public Speech(Words words, String locale) {
    this.words = words;
    this.locale = locale;
  }

  public String locale() {
    return locale;
  }

  public Words words() {
    return words;
  }

  public boolean knows(String key) {
    return words.has(BUNDLE, key);
  }

  public String section(String type) {
    return named("section." + type, type);
  }

  /** By the whole key: {@code section.hero}, {@code block.step}. */
  public String label(String key) {
    return named(key, key.substring(key.indexOf('.') + 1));
  }

  /** What a section is for, in a sentence; nothing when a theme brings one of its own. */
  public String about(String type) {
    return words.has(BUNDLE, "about." + type) ? said("about." + type) : "";
  }

  public String setting(String id) {
    return named("setting." + id, id);
  }

  public String block(String type) {
    return named("block." + type, type);
  }

  public String option(String setting, String option) {
    return named("option." + setting + "." + option, option);
  }

  public String language(String tag) {
    return named("language." + tag, tag);
  }

  public String said(String key) {
    return said(key, Map.of());
  }

  public String said(String key, Map<String, ?> arguments) {
    return words.text(locale, BUNDLE, key, arguments);
  }

  /** What is wrong with a value of the draft. */
  public String problem(Problem problem) {
    var bundle = words.has(DRAFTS, problem.key()) ? DRAFTS : PLATFORM;
    return words.text(locale, bundle, problem.key(), problem.arguments());
  }

  /** A theme of somebody else's may name what we have no word for. */
  private String named(String key, String id) {
    return words.has(BUNDLE, key) ? said(key) : id.replace('-', ' ').replace('_', ' ');
  }
}
