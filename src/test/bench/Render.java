import app.servicepro.catalog.MenuWriter;
import app.servicepro.catalog.Offering;
import app.servicepro.catalog.PackServices;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.FaqEntries;
import app.servicepro.pages.render.PageComposer;
import app.servicepro.pages.render.PagePath;
import app.servicepro.pages.spi.SourceQuery;
import app.servicepro.platform.http.Body;
import app.servicepro.support.Content;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** How many pages a second of CPU time makes, from documents and services in memory to HTML; and to compressed bytes. */
public class Render {
  private static final long SECOND = 1_000_000_000L;
  private static final int ROUNDS = 8;

  private final Content.Site site;
  private final List<Offering> offerings;

  private Render(Content.Site site) {
    this.site = site;
    this.offerings =
        new PackServices(site.pack(), site.content().words(), site.seed().arguments())
            .chosen(site.seed());
  }

  public static void main(String[] given) {
    var content = Content.read(Path.of("."));
    var pack = content.pack("auto-detailing");
    var render =
        new Render(content.site(content.theme(pack.theme()), pack, WebsiteSeed.demo(pack)));
    for (var address : List.of("/about", "/", "/services")) {
      var page = render.html(address);
      int bytes = page.getBytes(StandardCharsets.UTF_8).length;
      int made = best(() -> render.html(address));
      int packed = best(() -> Body.page("text/html", render.html(address)));
      System.out.printf(
          "%s, %,d bytes: %,d pages a CPU second (goal 4,000: %s), compressed too %,d%n",
          address, bytes, made, made >= 4000 ? "reached" : "MISSED", packed);
    }
  }

  private String html(String address) {
    var path = PagePath.parse(address, site.context().languages()).orElseThrow();
    var document = Objects.requireNonNull(site.documents().get("page:" + path.page()));
    return new PageComposer(site.context(), this::answer, path).html(document, true).orElseThrow();
  }

  private Object answer(String source, SourceQuery query) {
    return source.equals("services")
        ? new MenuWriter(site.content().words(), query).write(offerings)
        : FaqEntries.of(Optional.ofNullable(site.documents().get("faq")).orElseThrow(), query);
  }

  /** In one round of a second of this thread's CPU time, of some rounds. */
  private static int best(Supplier<Object> work) {
    var threads = ManagementFactory.getThreadMXBean();
    int best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long began = threads.getCurrentThreadCpuTime();
      long ended = began;
      int done = 0;
      while (ended - began < SECOND) {
        for (int i = 0; i < 20; i++) {
          Objects.requireNonNull(work.get());
        }
        done += 20;
        ended = threads.getCurrentThreadCpuTime();
      }
      best = Math.max(best, (int) (done * SECOND / (ended - began)));
    }
    return best;
  }
}
