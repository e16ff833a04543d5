package app.servicepro.media;

import app.servicepro.media.check.Arrival;
import app.servicepro.media.check.FileName;
import app.servicepro.media.check.Head;
import app.servicepro.media.check.Inspector;
import app.servicepro.media.check.Kind;
import app.servicepro.media.check.Unfit;
import app.servicepro.media.making.Programs;
import app.servicepro.media.making.Upright;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Takes pictures in for the bound tenant. In no transaction: bytes come slowly, and the store may
 * be far away. The same file is the same picture, however often and by however many people at once
 * it is sent.
 */
@ApplicationScoped
public class Uploads {
  private static final int ID_DIGITS = 32;

  @Inject private Blobs blobs;
  @Inject private Pictures pictures;
  @Inject private Programs programs;

  /**
   * Reads, judges and keeps a file; its pictures are made later.
   *
   * @param called as the sender calls the file; only ever shown
   * @throws Refused when it is no picture that we take, or there is no room
   * @throws IOException when the sender goes away; nothing is kept
   * @throws StoreAway when the store does not answer; nothing is kept
   */
  public PictureFacts add(InputStream in, String called) throws IOException, Refused {
    try (var arrival = Arrival.read(in, blobs.folder())) {
      var head = judged(arrival);
      var id = arrival.hash().substring(0, ID_DIGITS);
      var known = pictures.again(id);
      if (known.isPresent()) {
        return known.get();
      }
      blobs.take(arrival.file(), arrival.hash());
      var size = Upright.size(head);
      return pictures.add(
          new NewPicture(id, FileName.of(called), arrival.hash(), size.width(), size.height()));
    } catch (Unfit e) {
      throw new Refused(e.key(), e.facts());
    } catch (StorageFull e) {
      throw new Refused("media.problem.full", Map.of());
    }
  }

  private Head judged(Arrival arrival) throws IOException, Unfit {
    var head = Inspector.inspect(arrival.file());
    if (head.kind() == Kind.WEBP && !programs.readsWebp()) {
      throw new Unfit("webp");
    }
    return head;
  }
}
