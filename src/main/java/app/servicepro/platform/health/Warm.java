package app.servicepro.platform.health;

import app.servicepro.platform.Settings;
import app.servicepro.platform.start.Started;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/**
 * The first visitor finds compiled code: some requests are made to this server itself before it
 * says that it is ready.
 */
@Readiness
@Startup
@ApplicationScoped
public class Warm implements HealthCheck {
  private static final System.Logger LOG = System.getLogger(Warm.class.getName());
  private static final int REQUESTS = 1_500;
  private static final int TRIES = 200;
  private static final long PAUSE_MILLIS = 100;

  @Inject private Settings settings;
  @Resource private ManagedExecutorService executor;
  private volatile boolean warm;

  void begin(@Observes Started event) {
    executor.execute(this::warmUp);
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("warm").status(warm).build();
  }

  private void warmUp() {
    try {
      for (int i = 0; i < TRIES && !answers(); i++) {
        Thread.sleep(PAUSE_MILLIS);
      }
      requests(REQUESTS);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "could not warm up: {0}", e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    warm = true;
  }

  private boolean answers() {
    try {
      return requests(1) == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Asks for the platform's home and the flagship's, again and again; the last status. */
  private int requests(int count) throws IOException {
    int status = 0;
    var base = settings.baseDomain();
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), settings.httpPort())) {
      var out = socket.getOutputStream();
      var in = new HttpReader(socket.getInputStream());
      for (int i = 0; i < count; i++) {
        var host = i % 2 == 0 ? base : "clean-machine." + base;
        var path = i % 3 == 0 ? "/es/" : "/";
        out.write(
            ("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept-Encoding: gzip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        status = in.status();
      }
    }
    return status;
  }
}
