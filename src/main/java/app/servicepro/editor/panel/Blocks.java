package app.servicepro.editor.panel;

import java.util.List;

/**
 * The blocks of a section or of a block.
 *
 * @param at the path of the list
 * @param addable the kinds of which there may be more
 * @param copies whether one may be there twice
 */
public record Blocks(String at, List<Block> items, List<Choice> addable, boolean copies) {
  static final Blocks NONE = new Blocks("", List.of(), List.of(), false);

  /**
   * @param title what tells it from the others: its first text
   * @param missing whether a language lacks one of its texts
   */
  public record Block(
      String id,
      String at,
      String kind,
      String title,
      boolean missing,
      boolean first,
      boolean last,
      List<Field> fields,
      Blocks blocks) {}
}
