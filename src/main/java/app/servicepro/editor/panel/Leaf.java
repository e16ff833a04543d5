package app.servicepro.editor.panel;

/**
 * One value that is typed or chosen.
 *
 * @param at its path in the document
 * @param language of a text; empty for what is the same in every language
 * @param tongue the language's name in the viewer's language
 * @param typed as the control shows it
 * @param was the value in the draft as JSON; empty when it has none
 * @param length of the text, as readers count: by characters
 * @param missing whether the site's first language has it and this one does not
 * @param open whether the viewer may change it
 */
public record Leaf(
    String at,
    String language,
    String tongue,
    String typed,
    String was,
    int length,
    boolean missing,
    boolean open) {

  static Leaf of(
      String at,
      String language,
      String tongue,
      String typed,
      String was,
      boolean missing,
      boolean open) {
    int length = typed.codePointCount(0, typed.length());
    return new Leaf(at, language, tongue, typed, was, length, missing, open);
  }
}
