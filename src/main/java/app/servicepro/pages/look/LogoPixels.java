package app.servicepro.pages.look;

import app.servicepro.media.PictureFiles;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** The logo of a site as pixels, to be drawn into icons and the share picture. */
@ApplicationScoped
public class LogoPixels {
  /** As much as the largest icon shows. */
  private static final int WIDTH = 640;

  @Inject private PictureFiles files;

  /**
   * A logo as far as it is made.
   *
   * @param image null when the site has none, or it is still being made
   * @param settled whether it stays so
   */
  public record Pixels(@Nullable BufferedImage image, boolean settled) {
    static final Pixels NONE = new Pixels(null, true);
  }

  /**
   * @param site the document
   */
  public Pixels of(TenantId tenant, JsonObject site) {
    return Logo.of(site)
        .flatMap(logo -> files.find(tenant, logo.media(), logo.step(WIDTH), false))
        .map(LogoPixels::read)
        .orElse(Pixels.NONE);
  }

  private static Pixels read(PictureFiles.Answer answer) {
    return new Pixels(
        Optional.of(answer.body())
            .filter(body -> !body.type().startsWith("image/svg"))
            .map(body -> decoded(body.plain()))
            .orElse(null),
        answer.lasting());
  }

  private static @Nullable BufferedImage decoded(byte[] bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
