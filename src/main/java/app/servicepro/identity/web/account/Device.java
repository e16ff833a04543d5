package app.servicepro.identity.web.account;

import java.util.List;

/**
 * What a browser says it is, in words that people know it again by. Names of products are the same
 * in every language; empty when it says nothing that we know.
 */
record Device(String browser, String system) {
  private record Sign(String part, String name) {}

  /** The first that is found counts: nearly all call themselves Safari, and Edge says Chrome. */
  private static final List<Sign> BROWSERS =
      List.of(
          new Sign("Edg", "Edge"),
          new Sign("OPR/", "Opera"),
          new Sign("SamsungBrowser", "Samsung Internet"),
          new Sign("Firefox", "Firefox"),
          new Sign("FxiOS", "Firefox"),
          new Sign("CriOS", "Chrome"),
          new Sign("Chrome", "Chrome"),
          new Sign("Safari", "Safari"));

  private static final List<Sign> SYSTEMS =
      List.of(
          new Sign("iPhone", "iPhone"),
          new Sign("iPad", "iPad"),
          new Sign("Android", "Android"),
          new Sign("Windows", "Windows"),
          new Sign("Mac OS X", "Mac"),
          new Sign("CrOS", "Chromebook"),
          new Sign("Linux", "Linux"));

  static Device of(String agent) {
    return new Device(first(BROWSERS, agent), first(SYSTEMS, agent));
  }

  private static String first(List<Sign> signs, String agent) {
    return signs.stream()
        .filter(sign -> agent.contains(sign.part()))
        .map(Sign::name)
        .findFirst()
        .orElse("");
  }
}
