package app.servicepro.media.making;

import app.servicepro.media.Blobs;
import app.servicepro.media.Ladder;
import app.servicepro.media.check.Head;
import app.servicepro.media.check.Inspector;
import app.servicepro.media.check.Kind;
import app.servicepro.media.check.Unfit;
import app.servicepro.media.model.MakingBook;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** One picture at work: all of its files from what was uploaded, those that are there left out. */
final class Making {
  private final MakingBook book;
  private final Blobs blobs;
  private final Programs programs;
  private final MakingBook.Order order;
  private final Path folder;
  private @Nullable BufferedImage upright;

  Making(MakingBook book, Blobs blobs, Programs programs, MakingBook.Order order, Path folder) {
    this.book = book;
    this.blobs = blobs;
    this.programs = programs;
    this.order = order;
    this.folder = folder;
  }

  void run() throws IOException, Unreadable {
    var image = upright();
    var format = image.getColorModel().hasAlpha() ? "png" : "jpeg";
    for (int width : Ladder.widths(image.getWidth()).reversed()) {
      image = width == image.getWidth() ? image : Upright.scaled(image, width, height(width));
      if (!order.has(width, format)) {
        var file = folder.resolve("made");
        if (format.equals("png")) {
          Encoder.png(image, file);
        } else {
          Encoder.jpeg(image, file);
        }
        keep(file, width, format);
      }
    }
    book.ready(order.id());
  }

  /** After everything that all browsers read is there. */
  void modern() throws IOException, Unreadable {
    if (!programs.writesWebp()) {
      return;
    }
    var image = upright();
    for (int width : Ladder.widths(image.getWidth()).reversed()) {
      image = width == image.getWidth() ? image : Upright.scaled(image, width, height(width));
      if (!order.has(width, "webp")) {
        var pixels = folder.resolve("pixels.pam");
        Encoder.pam(image, pixels);
        var file = folder.resolve("made.webp");
        if (programs.toWebp(pixels, file)) {
          keep(file, width, "webp");
        }
      }
    }
  }

  private int height(int width) {
    return Math.max(1, Math.round((float) order.height() * width / order.width()));
  }

  private void keep(Path file, int width, String format) throws IOException {
    book.made(order.id(), width, format, blobs.keep(file));
  }

  /** Decoded once, and held until the last file is made. */
  private BufferedImage upright() throws IOException, Unreadable {
    var known = upright;
    if (known == null) {
      known = decoded();
      upright = known;
    }
    return known;
  }

  private BufferedImage decoded() throws IOException, Unreadable {
    var source = folder.resolve("source");
    if (!Files.exists(source)) {
      try (var in = blobs.open(order.upload())) {
        Files.copy(in, source, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    try {
      return upright(source, Inspector.inspect(source));
    } catch (Unfit e) {
      throw new Unreadable(e.key(), e);
    }
  }

  private BufferedImage upright(Path source, Head head) throws IOException, Unreadable {
    var readable = head;
    var file = source;
    if (head.kind() == Kind.WEBP) {
      file = folder.resolve("source.png");
      if (!programs.webpToPng(source, file)) {
        throw new Unreadable("not decodable as WebP", null);
      }
      readable = new Head(Kind.PNG, head.width(), head.height(), head.turn());
    }
    var decoded = new Decoder(Runtime.getRuntime().maxMemory()).decode(file, readable);
    var upright = Upright.of(decoded, readable);
    return upright.getColorModel().hasAlpha() && !Upright.transparent(upright)
        ? Upright.opaque(upright)
        : upright;
  }
}
