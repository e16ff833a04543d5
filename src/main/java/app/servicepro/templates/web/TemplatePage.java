package app.servicepro.templates.web;

import app.servicepro.templates.Difference;
import java.util.List;

/**
 * @param line of the first fault; 0 when there is none
 * @param preview the page with this section; "" when there is nothing to show
 * @param checked whether it has just been found to be right
 */
public record TemplatePage(
    String type,
    String source,
    boolean own,
    String start,
    List<String> names,
    List<Difference.Line> difference,
    int line,
    String preview,
    boolean checked) {}
