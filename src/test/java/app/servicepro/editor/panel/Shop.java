package app.servicepro.editor.panel;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.json.Json;
import app.servicepro.support.Content;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A chef's draft made of the shipped content, as several people see it. */
final class Shop {
  private static final Content CONTENT = Content.read(Path.of("."));
  static final Rights EDITOR = Rights.of(true, false, true);
  static final Rights TRANSLATOR = Rights.of(false, true, false);

  private Shop() {}

  static Sheet seenBy(Rights rights) {
    return seenBy(rights, Map.of());
  }

  /**
   * @param others documents instead of, or beside, the draft's own
   */
  static Sheet seenBy(Rights rights, Map<String, JsonObject> others) {
    var pack = CONTENT.pack("private-chef");
    var theme = CONTENT.theme(pack.theme());
    var seed = WebsiteSeed.of("Brasa", "Reno", List.of());
    var documents = new TreeMap<>(CONTENT.site(theme, pack, seed).documents());
    documents.putAll(others);
    return new Sheet(
        documents, 0, theme, pack, new Speech(CONTENT.words(), "en"), rights, List::of);
  }

  static JsonObject page(String sections) {
    return Json.object(
        """
        {"page":"home","title":{"en":"Home","es":"Inicio"},"description":{"en":"D"},"sections":[%s]}\
        """
            .formatted(sections));
  }

  /** Its sections under the schema. */
  static List<Field> fields(Sheet sheet, String section) {
    return new PanelWriter(sheet, "home").section(section).fields();
  }
}
