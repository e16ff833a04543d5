package app.servicepro.platform.http;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.InServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoopbackIT extends InServer {
  private static final int MILLIS = 300;

  @Inject private Outgoing outgoing;

  @Test
  @DisplayName("F8 this machine is not called, whatever it is called by")
  void thisMachineIsNotCalled() throws IOException {
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(MILLIS);

      for (var host : List.of("127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433")) {
        var address = URI.create("http://" + host + ":" + server.getLocalPort() + "/");
        var refusal = assertThrows(IOException.class, () -> outgoing.get(address), host);
        assertTrue(refusal.toString().contains("not a public address"), refusal::toString);
      }

      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }
}
