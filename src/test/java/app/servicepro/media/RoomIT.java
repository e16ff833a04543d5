package app.servicepro.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.media.model.BlobBook;
import app.servicepro.media.model.MakingBook;
import app.servicepro.media.spi.BlobStore;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.support.InServer;
import app.servicepro.support.Within;
import app.servicepro.support.pictures.Photo;
import app.servicepro.tenants.Tenants;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a tenant takes of the room that its plan gives. */
class RoomIT extends InServer {
  private static final double SOON = 30;

  @Inject private Uploads uploads;
  @Inject private MakingBook making;
  @Inject private Blobs blobs;
  @Inject private BlobBook book;
  @Inject private BlobStore store;
  @Inject private Tenants tenants;

  private TenantId mine = TenantId.ROOT;

  @BeforeEach
  void shop() {
    mine = tenants.bySlug("on-hold").orElseThrow().id();
  }

  @Test
  @DisplayName("M7 the bytes counted are the bytes in the store, the same file once")
  void counted() throws Exception {
    made(Photo.jpeg(500, 400, 111));
    made(Photo.jpeg(500, 400, 112));
    long once = used();
    assertTrue(once > 0);
    Tenancy.run(mine, () -> blobs.sweep());

    made(Photo.jpeg(500, 400, 112));

    assertEquals(once, used());
    assertEquals(once, store.usage(mine));
  }

  @Test
  @DisplayName("M7 what the plan gives is the end; what is there already takes no more room")
  void full() {
    long now = used();
    var one = "a".repeat(64);

    assertTrue(Tenancy.as(mine, () -> book.reserve(one, 1, now + 1)));
    assertFalse(Tenancy.as(mine, () -> book.reserve("b".repeat(64), 1, now + 1)));
    assertTrue(Tenancy.as(mine, () -> book.reserve(one, 1, 0)));

    assertEquals(now + 1, used());
    drop(one);
    assertEquals(now, used());
    assertTrue(Tenancy.as(mine, blobs::usage).most() >= 1_000_000_000L);
  }

  private void drop(String hash) {
    try {
      Tenancy.<IOException>run(mine, () -> book.drop(hash, () -> {}));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void made(byte[] photo) throws Exception {
    var in = new ByteArrayInputStream(photo);
    var id =
        Tenancy.as(
            mine,
            () -> {
              try {
                return uploads.add(in, "room.jpg").id();
              } catch (IOException | Refused e) {
                throw new AssertionError(e);
              }
            });
    assertTrue(
        Within.seconds(SOON, () -> Tenancy.as(mine, () -> making.order(id)).isEmpty()),
        "never done");
  }

  private long used() {
    return Tenancy.as(mine, blobs::usage).bytes();
  }
}
