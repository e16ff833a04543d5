package app.servicepro.pages.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page cache, looked at from inside. */
class CachedPathIT extends InServer {
  private static final String HOST = "clean-machine.localhost";

  @Inject private SiteServer sites;
  @Inject private BeanManager beans;

  @Test
  @DisplayName("S6 a cached page is the same object each time: no template made it again")
  void sameObject() throws IOException {
    for (var path : new String[] {"/", "/es/", "/services", "/robots.txt", "/sitemap.xml"}) {
      var kept = sites.answer(TenantId.ROOT, path);
      assertEquals(200, Http.ofTests().get(HOST, path).status());

      assertSame(kept, sites.answer(TenantId.ROOT, path), path);
    }
  }

  @Test
  @DisplayName("S11 ten thousand query strings make no entry and no other page")
  void queryStrings() throws Exception {
    var kept = sites.answer(TenantId.ROOT, "/services");
    long before = size();

    assertEquals(10_000, answered(10_000, i -> "/services?utm_source=" + i + "&x=" + i));

    assertEquals(before, size());
    assertSame(kept, sites.answer(TenantId.ROOT, "/services"));
  }

  @Test
  @DisplayName("S11 two thousand unknown paths make no entry each")
  void unknownPaths() throws Exception {
    Http.ofTests().get(HOST, "/no-such-page");
    long before = size();

    for (int i = 0; i < 2_000; i++) {
      var path = i % 10 == 0 ? "/services/no-such-service-" : "/no-such-page-";
      assertEquals(404, Http.ofTests().get(HOST, path + i).status());
    }

    assertTrue(size() <= before + 2, "grew by " + (size() - before));
  }

  @Test
  @DisplayName(
      "D4, S11 two thousand unknown hosts make no page, keep little memory, disturb nobody")
  void unknownHosts() throws Exception {
    var kept = sites.answer(TenantId.ROOT, "/");
    long pages = size();
    long memory = memory();

    for (int i = 0; i < 2_000; i++) {
      var host = i % 2 == 0 ? ".localhost" : ".example";
      assertEquals(404, Http.ofTests().get("flood-" + i + host, "/").status());
      assertEquals(200, i % 50 == 0 ? Http.ofTests().get(HOST, "/").status() : 200);
    }

    assertEquals(pages, size());
    assertSame(kept, sites.answer(TenantId.ROOT, "/"));
    assertTrue(memory() - memory < 8L << 20, "kept " + (memory() - memory) + " bytes");
  }

  /** How many of so many requests over one connection were answered well. */
  private static int answered(int count, IntFunction<String> path) throws IOException {
    int found = 0;
    try (var socket =
        new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger("test.http"))) {
      socket.setSoTimeout(30_000);
      var in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      for (int i = 0; i < count; i++) {
        var request = "HEAD " + path.apply(i) + " HTTP/1.1\r\nHost: " + HOST + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        var first = in.readLine();
        found += first != null && first.startsWith("HTTP/1.1 200") ? 1 : 0;
        for (var line = first; line != null && !line.isEmpty(); line = in.readLine()) {}
      }
    }
    return found;
  }

  private static long memory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** How many pages are kept, behind the bean's proxy. */
  private long size() throws ReflectiveOperationException {
    Bean<?> bean = beans.resolve(beans.getBeans(SiteServer.class));
    var server = beans.getContext(ApplicationScoped.class).get(bean);
    var cache = SiteServer.class.getDeclaredField("cache");
    cache.setAccessible(true);
    var pages = PageCache.class.getDeclaredField("pages");
    pages.setAccessible(true);
    var kept = (Cache<?, ?>) pages.get(cache.get(server));
    kept.cleanUp();
    return kept.estimatedSize();
  }
}
