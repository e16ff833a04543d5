package app.servicepro.editor.panel;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sections of a page, as the list beside it shows them. */
public final class SectionList {
  private static final int LONGEST_NOTE = 40;
  private final Sheet sheet;
  private final String page;

  public SectionList(Sheet sheet, String page) {
    this.sheet = sheet;
    this.page = page;
  }

  /**
   * @param state {@code shown}, {@code hidden}, or {@code unknown} to the theme
   * @param note what tells it from others of its kind
   * @param missing whether a language lacks one of its texts
   */
  public record Item(
      String id,
      String type,
      String label,
      String note,
      String state,
      boolean missing,
      boolean first,
      boolean last,
      boolean current) {}

  /**
   * @param selected the id of the one in the panel
   */
  public List<Item> items(String selected) {
    var sections = sheet.page(page).map(p -> Json.objects(p, "sections")).orElse(List.of());
    var items = new ArrayList<Item>();
    for (int i = 0; i < sections.size(); i++) {
      items.add(item(sections.get(i), i, sections.size(), selected));
    }
    return items;
  }

  private Item item(JsonObject section, int index, int count, String selected) {
    var id = Json.text(section, "id", "");
    var type = Json.text(section, "type", "");
    var schema = sheet.schema(type);
    boolean missing = false;
    String note = "";
    if (schema.isPresent()) {
      var reader = new FieldReader(sheet, "page:" + page, false);
      var fields = reader.fields(section, "sections/" + id, schema.get().settings());
      var blocks = reader.blocks(section, "sections/" + id, schema.get().blocks());
      missing =
          fields.stream().anyMatch(Field::missing)
              || blocks.items().stream().anyMatch(Blocks.Block::missing);
      note = note(fields, blocks);
    }
    return new Item(
        id,
        type,
        sheet.speech().section(type),
        note,
        schema.isEmpty() ? "unknown" : section.getBoolean("hidden", false) ? "hidden" : "shown",
        missing,
        index == 0,
        index == count - 1,
        id.equals(selected));
  }

  private String note(List<Field> fields, Blocks blocks) {
    if (!blocks.items().isEmpty()) {
      return sheet.speech().said("list.parts", Map.of("count", blocks.items().size()));
    }
    var text =
        fields.stream()
            .filter(Field::words)
            .map(f -> f.leaves().getFirst().typed())
            .filter(t -> !t.isBlank())
            .findFirst()
            .orElse("");
    return text.length() > LONGEST_NOTE ? text.substring(0, LONGEST_NOTE).strip() + "…" : text;
  }
}
