package app.servicepro.editor.panel;

import app.servicepro.pages.Drafts;
import app.servicepro.platform.json.Json;
import java.util.ArrayList;
import java.util.List;

/** The pages of the draft: those of the menu first, in its order. */
public final class PageList {
  private static final String PREFIX = "page:";

  private PageList() {}

  /**
   * @param name as in the document's name: "home"
   * @param path on the site: "/"
   * @param fixed whether it cannot be renamed or removed: the site needs it
   */
  public record Entry(
      String name, String path, String title, boolean listed, boolean fixed, boolean current) {}

  /**
   * @param current the name of the page that is being edited
   */
  public static List<Entry> of(Sheet sheet, String current) {
    var names = new ArrayList<String>(List.of("home"));
    var listed = new ArrayList<String>();
    for (var entry : Json.objects(sheet.site(), "nav")) {
      var target = Json.text(entry, "target", "");
      if (target.matches("/[a-z0-9/-]+") && sheet.page(target.substring(1)).isPresent()) {
        listed.add(target.substring(1));
      }
    }
    names.addAll(listed);
    sheet.documents().keySet().stream()
        .filter(name -> name.startsWith(PREFIX))
        .map(name -> name.substring(PREFIX.length()))
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    return names.stream()
        .distinct()
        .filter(name -> sheet.page(name).isPresent())
        .map(name -> entry(sheet, name, listed.contains(name), name.equals(current)))
        .toList();
  }

  public static String path(String name) {
    return name.equals("home") ? "/" : "/" + name;
  }

  private static Entry entry(Sheet sheet, String name, boolean listed, boolean current) {
    var page = sheet.page(name).orElseThrow();
    var label = Links.text(sheet, page, "label");
    var title = label.isEmpty() ? Links.text(sheet, page, "title") : label;
    return new Entry(
        name,
        path(name),
        title.isEmpty() ? name : title,
        listed,
        Drafts.NEEDED.contains(name),
        current);
  }
}
