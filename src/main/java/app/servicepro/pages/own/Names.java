package app.servicepro.pages.own;

import app.servicepro.platform.stencil.Offer;
import app.servicepro.platform.stencil.Shape;
import java.util.ArrayList;
import java.util.List;

/** All that a template may say, written out, for those who complete what is typed. */
final class Names {
  private static final List<String> LANGUAGE =
      List.of(
          "{% if … %}",
          "{% elseif … %}",
          "{% else %}",
          "{% endif %}",
          "{% for … in … %}",
          "{% endfor %}",
          "is empty",
          "is not empty",
          "is null",
          "is not null",
          "and",
          "or",
          "not",
          "loop.index",
          "loop.first",
          "loop.last",
          "loop.length",
          "| upper",
          "| lower",
          "| capitalize",
          "| title",
          "| trim",
          "| abbreviate(80)",
          "| default(\"\")",
          "| length",
          "| first",
          "| last",
          "| join(\", \")");

  private Names() {}

  static List<String> of(Offer offer) {
    var found = new ArrayList<String>();
    offer.names().entrySet().stream()
        .sorted(java.util.Map.Entry.<String, Shape>comparingByKey().reversed())
        .forEach(e -> add(e.getKey(), e.getValue(), found));
    found.addAll(LANGUAGE);
    offer.snippets().keySet().stream().sorted().forEach(s -> found.add(include(s, offer)));
    offer.words().keySet().stream().sorted().forEach(k -> found.add("t(\"" + k + "\")"));
    return List.copyOf(found);
  }

  private static void add(String path, Shape shape, List<String> found) {
    switch (shape) {
      case Shape.Fields f -> f.members().forEach((name, s) -> add(path + "." + name, s, found));
      case Shape.Listed l -> {
        found.add(path);
        if (l.item() instanceof Shape.Fields) {
          add(one(path), l.item(), found);
        }
      }
      case Shape.Single s -> found.add(path);
    }
  }

  /** What one of a list is usually called in a loop. */
  private static String one(String path) {
    var name = path.substring(path.lastIndexOf('.') + 1);
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name + "-entry";
  }

  private static String include(String snippet, Offer offer) {
    var asked = offer.snippets().getOrDefault(snippet, java.util.Map.of()).keySet();
    var with =
        asked.stream().filter(a -> !a.endsWith("?")).sorted().map(a -> "\"" + a + "\": …").toList();
    return "{% include \""
        + snippet
        + "\""
        + (with.isEmpty() ? "" : " with {" + String.join(", ", with) + "}")
        + " %}";
  }
}
