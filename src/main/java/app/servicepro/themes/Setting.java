package app.servicepro.themes;

import java.util.List;

/**
 * One thing that can be set in a section or block.
 *
 * @param id its name in documents and templates
 * @param type how its value is written and what a template gets
 * @param required whether a section without it is an error
 * @param max most characters of a text, or the largest number; 0 when unlimited
 * @param options what a choice or codes may hold
 */
public record Setting(String id, Type type, boolean required, int max, List<String> options) {
  /** The kinds of values; docs/developers/content-format.md says what each looks like. */
  public enum Type {
    TEXT,
    PROSE,
    LINES,
    NUMBER,
    FLAG,
    CHOICE,
    MONEY,
    CODES,
    LINK,
    PICTURE;

    /** Whether its value is words, one text for each language. */
    public boolean isWords() {
      return this == TEXT || this == PROSE || this == LINES;
    }
  }
}
