package app.servicepro.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.media.disk.DiskStore;
import app.servicepro.media.disk.Tickets;
import app.servicepro.media.s3.S3Settings;
import app.servicepro.media.s3.S3Store;
import app.servicepro.media.spi.BlobKey;
import app.servicepro.media.spi.BlobStore;
import app.servicepro.platform.Settings;
import app.servicepro.platform.json.Canonical;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Chance;
import app.servicepro.platform.time.Time;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Within;
import app.servicepro.support.pictures.S3Server;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One contract for every store. */
class BlobStoresIT extends InServer {
  private static final String TYPE = "image/jpeg";

  @Inject private Tickets tickets;
  @Inject private Settings settings;

  private final TenantId tenant = new TenantId(Time.newId());
  private Path folder;
  private S3Server server;
  private Map<String, BlobStore> stores;

  @BeforeEach
  void both() throws IOException {
    folder = Files.createTempDirectory("stores");
    server = new S3Server();
    var s3 =
        new S3Store(
            new S3Settings(
                URI.create(server.endpoint()),
                S3Server.BUCKET,
                S3Server.REGION,
                S3Server.KEY,
                S3Server.SECRET,
                "test/"));
    // our own signed addresses lead to the store that this server uses
    stores = Map.of("disk", new DiskStore(settings.media(), tickets), "s3", s3);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  @DisplayName("M1 what was put comes back, whole and in parts, until it is deleted")
  void roundTrip() throws IOException {
    for (var store : stores.values()) {
      var bytes = Chance.bytes(200_000);
      var key = put(store, bytes);

      assertArrayEquals(bytes, store.get(key).orElseThrow().readAllBytes());
      assertArrayEquals(
          Arrays.copyOfRange(bytes, 100, 350),
          store.range(key, 100, 250).orElseThrow().readAllBytes());
      assertEquals(
          10, store.range(key, bytes.length - 10L, 50).orElseThrow().readAllBytes().length);
      assertEquals(0, store.range(key, bytes.length + 10L, 50).orElseThrow().readAllBytes().length);
      store.delete(key);
      store.delete(key);
      assertTrue(store.get(key).isEmpty());
      assertTrue(store.range(key, 0, 5).isEmpty());
    }
  }

  @Test
  @DisplayName(
      "M1 the same bytes are kept once, also by many at once, and counted for their tenant")
  void once() throws Exception {
    for (var store : stores.values()) {
      var bytes = Chance.bytes(50_000);
      var calls = new ArrayList<Callable<BlobKey>>();
      for (int i = 0; i < 8; i++) {
        calls.add(() -> put(store, bytes));
      }
      try (var people = Executors.newFixedThreadPool(8)) {
        for (var done : people.invokeAll(calls)) {
          assertArrayEquals(bytes, store.get(done.get()).orElseThrow().readAllBytes());
        }
      }
      for (int i = 0; i < 6; i++) {
        put(store, Chance.bytes(1_000));
      }
      assertEquals(56_000, store.usage(tenant));
      assertEquals(0, store.usage(new TenantId(Time.newId())));
    }
  }

  @Test
  @DisplayName("M1 bytes of one tenant are not found under another’s name")
  void apart() throws IOException {
    for (var store : stores.values()) {
      var key = put(store, Chance.bytes(10));

      assertTrue(store.get(new BlobKey(new TenantId(Time.newId()), key.hash())).isEmpty());
    }
    assertThrows(IllegalArgumentException.class, () -> new BlobKey(tenant, "../" + "a".repeat(61)));
  }

  @Test
  @DisplayName(
      "M1 a signed address works for anybody, not when changed, and not when its time is over")
  void signed() throws Exception {
    for (var store : stores.values()) {
      var bytes = Chance.bytes(1_000);
      var address = store.signed(put(store, bytes), TYPE, Duration.ofSeconds(2));

      var answer = fetch(address, "");
      assertEquals(200, answer.status(), address::toString);
      assertEquals(TYPE, answer.header("Content-Type").orElseThrow());
      assertArrayEquals(bytes, answer.body());
      assertTrue(fetch(address, "0").status() >= 403);
      assertTrue(Within.seconds(5, () -> fetch(address, "").status() >= 403), "it never expires");
    }
  }

  @Test
  @DisplayName("M1 a wrong secret is refused, and a store that is away says so")
  void away() throws IOException {
    var wrong =
        new S3Store(
            new S3Settings(
                URI.create(server.endpoint()),
                S3Server.BUCKET,
                S3Server.REGION,
                S3Server.KEY,
                "guessed",
                ""));
    assertThrows(IOException.class, () -> put(wrong, Chance.bytes(10)));

    server.broken(true);
    var store = Objects.requireNonNull(stores.get("s3"));
    assertThrows(IOException.class, () -> put(store, Chance.bytes(10)));
    assertThrows(IOException.class, () -> store.usage(tenant));
    server.close();
    assertThrows(IOException.class, () -> put(store, Chance.bytes(10)));
    assertTrue(server.objects().isEmpty());
  }

  /** As a browser would, with something behind the address. */
  private Http.Answer fetch(URI address, String more) throws IOException {
    var path =
        address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    return new Http(address.getPort()).get(address.getHost(), path + more);
  }

  private BlobKey put(BlobStore store, byte[] bytes) throws IOException {
    var file = Files.write(Files.createTempFile(folder, "blob", ""), bytes);
    var key = new BlobKey(tenant, Canonical.sha256(bytes));
    store.put(key, file);
    return key;
  }
}
