package app.servicepro.media.making;

import app.servicepro.media.Blobs;
import app.servicepro.media.model.MakingBook;
import app.servicepro.platform.jobs.spi.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Semaphore;

/**
 * Makes the files of a picture. It may die and begin anew at any moment: what is made already stays
 * made. Half of the cores at once, so that visitors find the others free; one picture at a time is
 * all that a small heap holds.
 */
@ApplicationScoped
public class PictureWork implements Work {
  /** The kind of its jobs. */
  public static final String KIND = "picture";

  private static final System.Logger LOG = System.getLogger(PictureWork.class.getName());

  private final Semaphore room =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  @Inject private MakingBook book;
  @Inject private Blobs blobs;
  @Inject private Programs programs;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JsonObject data) throws Exception {
    var id = data.getString("id");
    room.acquire();
    try {
      var order = book.order(id);
      if (order.isPresent()) {
        make(order.get());
      }
    } finally {
      room.release();
    }
  }

  private void make(MakingBook.Order order) throws IOException {
    var folder = Files.createTempDirectory(blobs.folder(), "making");
    try {
      var making = new Making(book, blobs, programs, order, folder);
      making.run();
      making.modern();
      book.done(order.id());
    } catch (Unreadable e) {
      LOG.log(System.Logger.Level.INFO, "PICTURE-FAILED {0}: {1}", order.id(), e.getMessage());
      book.failed(order.id());
    } finally {
      clear(folder);
    }
    blobs.forget(order.upload());
  }

  private static void clear(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
