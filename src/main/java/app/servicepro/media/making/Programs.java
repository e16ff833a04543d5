package app.servicepro.media.making;

import app.servicepro.platform.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Programs of this machine that know more formats than the JDK: {@code cwebp} and {@code dwebp}, or
 * {@code vips}. They run as processes of their own, without a shell, and not longer than they may;
 * what they crash on hurts nobody else. Without them everything is JPEG and PNG.
 */
@ApplicationScoped
public class Programs {
  private static final System.Logger LOG = System.getLogger(Programs.class.getName());
  private static final String NONE = "none";
  private static final long PATIENCE_SECONDS = 20;
  private static final String QUALITY = "78";

  @Inject private Settings settings;
  private Optional<Path> cwebp = Optional.empty();
  private Optional<Path> dwebp = Optional.empty();
  private Optional<Path> vips = Optional.empty();

  @PostConstruct
  void look() {
    cwebp = find("cwebp");
    dwebp = find("dwebp");
    vips = find("vips");
    LOG.log(
        System.Logger.Level.INFO,
        "pictures: WebP {0}, read {1}",
        writesWebp() ? "is made" : "is not made (no cwebp, no vips)",
        readsWebp());
  }

  public boolean writesWebp() {
    return cwebp.isPresent() || vips.isPresent();
  }

  public boolean readsWebp() {
    return dwebp.isPresent() || vips.isPresent();
  }

  /**
   * @param source as {@link Pam} writes it
   * @return false when it did not work
   */
  boolean toWebp(Path source, Path target) throws IOException {
    if (cwebp.isPresent()) {
      return run(cwebp.get(), "-quiet", "-q", QUALITY, "-m", "4", path(source), "-o", path(target));
    }
    return vips.isPresent()
        && run(
            vips.get(),
            "webpsave",
            path(source),
            path(target),
            "--Q",
            QUALITY,
            "--effort",
            "4",
            "--strip");
  }

  /**
   * @return false when it did not work
   */
  boolean webpToPng(Path source, Path target) throws IOException {
    if (dwebp.isPresent()) {
      return run(dwebp.get(), "-quiet", path(source), "-o", path(target));
    }
    return vips.isPresent() && run(vips.get(), "pngsave", path(source), path(target), "--strip");
  }

  private static String path(Path file) {
    return file.toAbsolutePath().toString();
  }

  private static boolean run(Path program, String... arguments) throws IOException {
    var command = new ArrayList<String>(List.of(program.toString()));
    command.addAll(Arrays.asList(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    var process = builder.start();
    try {
      process.getOutputStream().close();
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return ended && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  /** In the folders that the operator names, or in those of the environment. */
  private Optional<Path> find(String name) {
    var folders =
        settings
            .value("servicepro.media.programs")
            .or(() -> Optional.ofNullable(System.getenv("PATH")))
            .orElse("");
    return folders.equals(NONE)
        ? Optional.empty()
        : Arrays.stream(folders.split(File.pathSeparator, -1))
            .filter(folder -> !folder.isBlank())
            .map(folder -> Path.of(folder, name))
            .filter(Files::isExecutable)
            .findFirst();
  }
}
