package app.servicepro.platform.content;

import app.servicepro.platform.Settings;
import app.servicepro.platform.db.Changed;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds themes, packs and words. It is read at the start and again whenever a file
 * in it changes; whoever keeps content observes {@link ContentRead}.
 */
@ApplicationScoped
public class ContentFolder {
  private static final System.Logger LOG = System.getLogger(ContentFolder.class.getName());

  @Inject private Settings settings;
  @Inject private Event<ContentRead> reads;
  @Inject private Event<Changed> changes;
  @Resource private ManagedScheduledExecutorService timer;
  private volatile long fingerprint;
  private volatile List<String> problems = List.of();
  private final AtomicInteger generation = new AtomicInteger();
  private @Nullable Future<?> watching;
  private @Nullable ServletContext servlet;
  private @Nullable Path unpacked;

  /** Comes before the start; an injected context would need a request. */
  void deployed(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
    servlet = context;
  }

  /** Reads everything; what is broken stays as it was and is listed. */
  public void read() {
    var root = root();
    fingerprint = fingerprint(root);
    var found = new ArrayList<String>();
    reads.fire(new ContentRead(root, found));
    found.forEach(p -> LOG.log(System.Logger.Level.ERROR, "content is broken: {0}", p));
    problems = List.copyOf(found);
    generation.incrementAndGet();
  }

  /** A file of the folder as it is now. */
  public String text(String path) {
    return ContentFiles.text(root().resolve(path));
  }

  /** How often the content has been read; part of the key of whatever is made from it. */
  public int generation() {
    return generation.get();
  }

  /** What is wrong with the content now, one line each. */
  public List<String> problems() {
    return problems;
  }

  /** Looks once a second whether a file has changed. */
  public void watch() {
    watching = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  void stop(@Observes Shutdown event) {
    if (watching != null) {
      watching.cancel(true);
    }
  }

  private void look() {
    try {
      if (fingerprint(root()) != fingerprint) {
        read();
        changes.fire(Changed.EVERYTHING);
      }
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "the content folder cannot be read", e);
      problems = List.of(String.valueOf(e.getMessage()));
    }
  }

  private static long fingerprint(Path root) {
    long sum = 0;
    for (var folder : List.of("themes", "industry-packs", "i18n")) {
      for (var file : ContentFiles.below(root.resolve(folder)).entrySet()) {
        try {
          var stamp = Files.getLastModifiedTime(file.getValue()).toMillis();
          sum = sum * 31 + file.getKey().hashCode() * 17L + stamp + Files.size(file.getValue());
        } catch (IOException e) {
          sum++;
        }
      }
    }
    return sum;
  }

  private Path root() {
    return settings.content().orElseGet(this::unpacked);
  }

  /** Where the application's own copy lies; it is unpacked once, at the start. */
  private synchronized Path unpacked() {
    var known = unpacked;
    if (known != null) {
      return known;
    }
    try {
      var application = Objects.requireNonNull(servlet, "the application is not deployed yet");
      var temporary = (java.io.File) application.getAttribute(ServletContext.TEMPDIR);
      var root = Files.createTempDirectory(temporary.toPath(), "content");
      unpack(application, "/WEB-INF/content/", root);
      unpacked = root;
      return root;
    } catch (IOException e) {
      throw new UncheckedIOException("the application's content cannot be unpacked", e);
    }
  }

  private static void unpack(ServletContext application, String from, Path to) throws IOException {
    Files.createDirectories(to);
    var entries = application.getResourcePaths(from);
    for (var entry : entries == null ? List.<String>of() : List.copyOf(entries)) {
      var target = to.resolve(entry.substring(from.length()));
      if (entry.endsWith("/")) {
        unpack(application, entry, target);
      } else {
        try (var in = application.getResourceAsStream(entry)) {
          Files.copy(in, target);
        }
      }
    }
  }
}
