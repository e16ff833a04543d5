package app.servicepro.house.content;

import app.servicepro.packs.PackLint;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.content.ContentFiles;
import app.servicepro.platform.i18n.Words;
import app.servicepro.support.Content;
import app.servicepro.themes.ThemeLint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Themes, packs and words, judged by every rule there is (docs/developers/lint.md): {@code mvn
 * test-compile exec:exec@lint}. It prints a line for each fault and fails when there is one.
 */
public final class Lint {
  private Lint() {}

  public static void main(String[] arguments) {
    var root = Path.of(".");
    var faults = new ArrayList<>(faults(root));
    if (faults.isEmpty()) {
      faults.addAll(pages(Content.read(root)));
    }
    faults.forEach(System.out::println);
    System.out.println(faults.isEmpty() ? "no fault" : faults.size() + " faults");
    System.exit(faults.isEmpty() ? 0 : 1);
  }

  /**
   * What is wrong with the files, one line each.
   *
   * @param root the folder that holds themes, industry-packs, i18n and src
   */
  public static List<String> faults(Path root) {
    Words words;
    try {
      words = Words.read(root.resolve("i18n"));
    } catch (BrokenContent e) {
      return List.of(String.valueOf(e.getMessage()));
    }
    var faults = new ArrayList<String>();
    var themes = root.resolve("themes");
    for (var folder : ContentFiles.folders(themes)) {
      faults.addAll(ThemeLint.faults(themes, folder.getFileName().toString(), () -> words));
    }
    try {
      var content = Content.read(root);
      faults.addAll(content.problems());
      content.packs().values().forEach(pack -> faults.addAll(PackLint.faults(pack, words)));
      faults.addAll(WordFaults.in(root, WordFaults.NAMES));
    } catch (BrokenContent e) {
      faults.add(String.valueOf(e.getMessage()));
    }
    return faults.stream().map(fault -> fault.replace(root + "/", "")).distinct().toList();
  }

  /** What is wrong with the pages of every demo shop in every theme. */
  private static List<String> pages(Content content) {
    var faults = new ArrayList<String>();
    for (var theme : content.themes().values()) {
      for (var pack : content.packs().values()) {
        faults.addAll(SiteFaults.in(content.site(theme, pack, WebsiteSeed.demo(pack))));
      }
    }
    return faults;
  }
}
