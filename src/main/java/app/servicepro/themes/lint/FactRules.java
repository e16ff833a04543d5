package app.servicepro.themes.lint;

import app.servicepro.themes.BlockSchema;
import app.servicepro.themes.Pairing;
import app.servicepro.themes.Palette;
import app.servicepro.themes.Setting;
import app.servicepro.themes.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What theme.json and the schemas say: ids that are unique, enough to choose from, not too much.
 */
public final class FactRules {
  private static final int FEWEST_CHOICES = 4;
  private static final int MOST_SETTINGS = 12;
  private static final int MOST_BLOCK_SETTINGS = 8;
  private static final int DEEPEST_BLOCKS = 2;
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final String FILE = "theme.json";

  private final ThemeFolder folder;
  private final List<String> faults = new ArrayList<>();

  private FactRules(ThemeFolder folder) {
    this.folder = folder;
  }

  public static List<String> faults(ThemeFolder folder, Theme theme) {
    var rules = new FactRules(folder);
    rules.choices("palette", theme.palettes().stream().map(Palette::id).toList());
    rules.choices("pairing", theme.pairings().stream().map(Pairing::id).toList());
    if (folder.parent() == null) {
      theme
          .sections()
          .forEach((type, schema) -> {
            rules.settings(type, type, schema.settings(), MOST_SETTINGS);
            rules.blocks(type, type, schema.blocks(), 1);
          });
    }
    return rules.faults;
  }

  private void choices(String what, Collection<String> ids) {
    if (folder.parent() != null && ids.size() < FEWEST_CHOICES) {
      add(FILE, what + "s: " + ids.size() + ", at least " + FEWEST_CHOICES);
    }
    unique(FILE, what, ids, ID);
  }

  private void settings(String type, String at, List<Setting> settings, int most) {
    var file = "sections/" + type + ".json";
    if (settings.size() > most) {
      add(file, at + ": " + settings.size() + " settings, at most " + most);
    }
    unique(file, at + ": setting", settings.stream().map(Setting::id).toList(), NAME);
    for (var setting : settings) {
      boolean chooses =
          setting.type() == Setting.Type.CHOICE || setting.type() == Setting.Type.CODES;
      if (chooses && setting.options().size() < 2) {
        add(file, at + ": setting " + setting.id() + " has nothing to choose from");
      }
    }
  }

  private void blocks(String type, String at, Map<String, BlockSchema> blocks, int depth) {
    if (depth > DEEPEST_BLOCKS && !blocks.isEmpty()) {
      add("sections/" + type + ".json", at + ": blocks in blocks in blocks");
      return;
    }
    blocks.forEach((name, block) -> {
      settings(type, at + "." + name, block.settings(), MOST_BLOCK_SETTINGS);
      blocks(type, at + "." + name, block.blocks(), depth + 1);
    });
  }

  private void unique(String file, String what, Collection<String> ids, Pattern form) {
    var seen = new HashSet<String>();
    for (var id : ids) {
      if (!form.matcher(id).matches()) {
        add(file, what + " " + id + " is not " + form.pattern());
      } else if (!seen.add(id)) {
        add(file, what + " " + id + " is there twice");
      }
    }
  }

  private void add(String file, String reason) {
    faults.add(folder.fault(file, 1, reason));
  }
}
