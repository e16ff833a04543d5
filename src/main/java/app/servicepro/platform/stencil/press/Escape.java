package app.servicepro.platform.stencil.press;

/** Makes text harmless in HTML, between tags and in quoted attributes. */
final class Escape {
  private Escape() {}

  static String of(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      var written = written(text.charAt(i));
      if (written != null && out == null) {
        out = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (out != null) {
        if (written == null) {
          out.append(text.charAt(i));
        } else {
          out.append(written);
        }
      }
    }
    return out == null ? text : out.toString();
  }

  private static @org.jspecify.annotations.Nullable String written(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '`' -> "&#96;";
      case '\0' -> "";
      default -> null;
    };
  }
}
