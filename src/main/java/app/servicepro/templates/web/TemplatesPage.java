package app.servicepro.templates.web;

import java.util.List;

/**
 * @param styled whether there is a style sheet of the site's own
 */
public record TemplatesPage(String theme, List<Row> rows, boolean styled) {
  /**
   * @param state own, theme, broken
   * @param fault what is wrong; "" when nothing is
   */
  public record Row(String type, String state, String fault) {}
}
