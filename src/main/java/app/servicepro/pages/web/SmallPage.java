package app.servicepro.pages.web;

/**
 * The plain answer where there is no site to dress it: in both languages at once, because nobody is
 * known yet. Its words are the only ones outside the bundles; it must work when those are broken.
 */
enum SmallPage {
  BAD_REQUEST(400, "This address cannot be read.", "No se puede leer esta dirección."),
  NOT_FOUND(404, "There is no site at this address.", "No hay ningún sitio en esta dirección."),
  NOT_ALLOWED(405, "This page can only be read.", "Esta página solo se puede leer."),
  TOO_LONG(414, "This address is too long.", "Esta dirección es demasiado larga."),
  UNAVAILABLE(
      503,
      "This site is away for a moment. Please try again in a minute.",
      "Este sitio no está disponible en este momento. Inténtelo de nuevo en un minuto.");

  @SuppressWarnings("ImmutableEnumChecker") // its bytes are never changed
  private final CachedPage page;

  SmallPage(int status, String english, String spanish) {
    page =
        CachedPage.html(
            status,
            "en",
            """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>%d</title>\
            <meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">\
            <meta name="color-scheme" content="light dark"></head>
            <body><main><h1>%d</h1><p>%s</p><p lang="es">%s</p></main></body></html>
            """
                .formatted(status, status, english, spanish));
  }

  CachedPage page() {
    return page;
  }

  static SmallPage of(int status) {
    for (var page : values()) {
      if (page.page.status() == status) {
        return page;
      }
    }
    return status >= 500 ? UNAVAILABLE : BAD_REQUEST;
  }
}
