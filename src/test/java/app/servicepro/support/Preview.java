package app.servicepro.support;

import app.servicepro.packs.WebsiteSeed;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes the demo shop of a pack in a theme as files to look at in a browser: {@code mvn
 * test-compile exec:exec@preview -Dtheme=garage -Dpack=auto-detailing}; the pages are in
 * target/preview.
 */
public final class Preview {
  private static final Pattern LINK = Pattern.compile("(href|src)=\"/(?!/)([^\"#?]*)([^\"]*)\"");

  private Preview() {}

  public static void main(String[] arguments) throws IOException {
    var out = Path.of(arguments.length > 2 ? arguments[2] : "target/preview");
    var content = Content.read(Path.of("."));
    for (var problem : content.problems()) {
      System.out.println(problem);
    }
    var pack = content.pack(arguments[1]);
    var theme = content.theme(arguments[0]);
    var folder = out.resolve(theme.id()).resolve(pack.id());
    var site = content.site(theme, pack, WebsiteSeed.demo(pack).in(theme.id(), null));
    for (var page : site.addresses()) {
      try {
        write(folder, page, site.html(page).orElseThrow());
      } catch (PebbleException e) {
        System.out.println(page + ": " + e.getMessage());
      }
    }
    for (var language : site.context().languages()) {
      for (var notice : List.of("not-found", "coming-soon", "unavailable")) {
        var prefix = site.context().links(language).base();
        write(folder, prefix + "/" + notice, site.notice(language, notice));
      }
    }
    for (var asset : theme.assets().entrySet()) {
      var file = folder.resolve(asset.getKey().substring(1));
      Files.createDirectories(file.getParent());
      var bytes = asset.getValue().plain();
      Files.write(
          file,
          asset.getValue().type().startsWith("text/css")
              ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                  .replace("url(/assets/" + theme.id() + "/", "url(")
                  .getBytes(java.nio.charset.StandardCharsets.UTF_8)
              : bytes);
    }
    System.out.println("written to " + folder);
  }

  private static void write(Path folder, String address, String html) throws IOException {
    var name = address.endsWith("/") ? address + "index" : address;
    var file = folder.resolve(name.substring(1) + ".html");
    var up = "../".repeat((int) name.chars().filter(c -> c == '/').count() - 1);
    var local =
        LINK.matcher(html)
            .replaceAll(link -> {
              var path = link.group(2);
              var target = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
              var ending = target.contains(".") ? "" : ".html";
              return link.group(1) + "=\"" + up + target + ending + link.group(3) + "\"";
            });
    Files.createDirectories(file.getParent());
    Files.writeString(file, local);
  }
}
